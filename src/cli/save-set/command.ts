// phu-luc luu-bo-mau

import { draftOwnSet, exportOwnSet, makeOwnSet, ownSetId, type RuleProposal, takeAll } from '../../app';
import { builtIn } from '../../catalog/built-in';
import { printedNumber } from '../../core/form/template';
import type { WorkbookSnapshot } from '../../core/workbook/workbook';
import { type Arguments, type Shape, UsageError } from '../shared/arguments';
import type { Command, ExitCode, Terminal } from '../shared/command';
import { openFile } from '../shared/files';
import { writeWhole } from '../shared/write-whole';

const MISSING_SHEET = 'Chưa ghi tên trang tính sau “--trang”, ví dụ: --trang "Phụ lục 1".';
const MISSING_NAME = 'Chưa ghi tên bộ mẫu sau “--ten”, ví dụ: --ten "Sở Nội vụ 2025".';

const shape: Shape = {
  flags: ['--tat-ca'],
  values: ['-o', '--trang', '--ten'],
  required: ['-o'],
  places: 1,
  missing: { '--trang': MISSING_SHEET, '--ten': MISSING_NAME },
};

/**
 * Makes a template set of sheets that anybody laid out and tells what was read. Rules that are sure are taken, with
 * --tat-ca the others too, as far as the figures of the sheet do not speak against them and a cell keeps one formula;
 * each is printed, so that a person sees what the set will check.
 */
async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [path = ''] = args.places;
  const sheets = args.values('--trang');
  const name = args.value('--ten').trim();
  if (sheets.length === 0) throw new UsageError(MISSING_SHEET);
  if (name === '') throw new UsageError(MISSING_NAME);
  if (!/\.json$/i.test(args.value('-o'))) throw new UsageError('Tên tệp kết quả sau “-o” cần có đuôi .json.');
  const file = await openFile(path);
  const snapshot = await file.read();
  const draft = draftOwnSet(
    snapshot,
    sheets.map((sheet) => sheetNamed(sheet, snapshot)),
    builtIn,
  );
  const all = args.has('--tat-ca');
  const taken = all ? takeAll(draft.proposals) : draft.proposals.filter(({ sure }) => sure);
  const ids = new Set(taken.map(({ id }) => id));
  const own = makeOwnSet(draft, { name, id: ownSetId(name), chosenRules: [...ids] });
  await writeWhole(args.value('-o'), new TextEncoder().encode(exportOwnSet(own)));
  for (const { template, sheet } of draft.forms) {
    terminal.stdout.write(
      `${printedNumber(template)}  ${template.title} – trang tính ${sheet}: ${template.rows.length} dòng\n`,
    );
  }
  for (const { id, sentence, reading } of draft.proposals) {
    terminal.stdout.write(`  ${ids.has(id) ? '[x]' : '[ ]'} ${sentence} ${reading}\n`);
  }
  terminal.stdout.write(
    `Đã lưu bộ mẫu ${own.set.id} (${own.set.name}) với ${taken.length} phép tính vào “${args.value('-o')}”.${remarks(draft.proposals, ids, all)}\n`,
  );
  return 0;
}

/** What was left out and why, and what was taken though the sheet itself speaks against it. */
function remarks(proposals: readonly RuleProposal[], taken: ReadonlySet<string>, all: boolean): string {
  const left = proposals.filter(({ id }) => !taken.has(id));
  const against = left.filter(({ figures }) => figures === 'disagree').length;
  const other = left.length - against;
  const more = takeAll(proposals).length - taken.size;
  const hint = more > 0 ? `; thêm --tat-ca để lấy thêm ${more}` : '';
  const odd = proposals.filter(({ id, figures }) => taken.has(id) && figures === 'disagree').length;
  const sentences = all
    ? [
        against > 0 ? `Không lấy ${against} phép tính mà số liệu trên trang đang không khớp.` : '',
        other > 0 ? `Không lấy ${other} phép tính vì ô kết quả đã có cách tính khác.` : '',
      ]
    : [left.length > 0 ? `Còn ${left.length} phép tính chưa chắc nên chưa lấy${hint}.` : ''];
  const review =
    odd > 0
      ? `Trong số đã lấy có ${odd} phép tính mà số liệu trên trang đang không khớp, đề nghị xem lại.`
      : '';
  return [...sentences, review].map((one) => (one === '' ? '' : ` ${one}`)).join('');
}

/** The sheet with this name, however it was typed. @throws UsageError that lists the sheets there are. */
function sheetNamed(name: string, { sheets }: WorkbookSnapshot): string {
  const key = (text: string): string => text.normalize('NFC').trim().toLowerCase();
  const found = sheets.find((sheet) => key(sheet.name) === key(name));
  if (found) return found.name;
  const names = sheets.map((sheet) => `“${sheet.name}”`).join(', ');
  throw new UsageError(`Sổ tính không có trang tính “${name}”. Các trang tính đang có: ${names}.`);
}

export const command: Command = { shape, run };
