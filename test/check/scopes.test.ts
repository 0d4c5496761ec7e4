// Rules over years and units: each year and each unit on its own, the row of all units from its units.

import * as fc from 'fast-check';
import { caoBang2023, giaiDoan20112020, indicators, rulesBySet } from '../../src/catalog';
import { checkTables, copiesOf } from '../../src/check';
import { deriveCells } from '../../src/check/derive';
import type { Rule } from '../../src/core/form/rule';
import { toNumber } from '../../src/core/number/decimal';
import { cellText } from '../../src/core/workbook/address';
import { describeFinding } from '../../src/messages';
import { tablesFrom } from '../support/tables';

type Unit = Readonly<Record<string, string>>;
type Numbers = Readonly<Record<string, number>>;

const rules = rulesBySet[caoBang2023.id] ?? [];
const rowSum = rules.find((rule): rule is Extract<Rule, { kind: 'rowSum' }> => rule.kind === 'rowSum');
const columns = rowSum?.columns ?? [];
const balance = 'cao-bang-2023/balance/dossiers.received.total';
const total = (id: string) => `${id}@communes`;

/** A commune whose dossiers add up in every way the form asks for. */
const unit = fc
  .array(fc.nat(400), { minLength: 7, maxLength: 7 })
  .map(([early = 0, onTime = 0, late = 0, notDue = 0, overdue = 0, online = 0, carried = 0]): Unit => {
    const resolved = early + onTime + late;
    const pending = notDue + overdue;
    const received = resolved + pending;
    const fromNet = Math.min(online, received);
    const before = Math.min(carried, received - fromNet);
    const figures = {
      'dossiers.received.total': received,
      'dossiers.received.online': fromNet,
      'dossiers.received.direct': received - fromNet - before,
      'dossiers.received.carriedOver': before,
      'dossiers.resolved.total': resolved,
      'dossiers.resolved.early': early,
      'dossiers.resolved.onTime': onTime,
      'dossiers.resolved.late': late,
      'dossiers.pending.total': pending,
      'dossiers.pending.notDue': notDue,
      'dossiers.pending.overdue': overdue,
      'dossiers.returned': 0,
      'dossiers.cancelled': 0,
    };
    return Object.fromEntries(Object.entries(figures).map(([id, value]) => [id, String(value)]));
  });

const totalsOf = (units: readonly Unit[]): Unit =>
  Object.fromEntries(
    columns.map((id) => [total(id), String(units.reduce((sum, one) => sum + Number(one[id] ?? 0), 0))]),
  );
const tables = (figures: Unit, members: readonly (Unit | Numbers)[]) =>
  tablesFrom(caoBang2023, indicators, { figures, members });
const check = (figures: Unit, members: readonly Unit[]) =>
  checkTables(tables(figures, members), rulesBySet, indicators);

describe('Bảng theo đơn vị', () => {
  it('mọi xã cộng đúng và dòng tổng đúng thì không có phát hiện', () => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 12 }), (units) => {
        expect(check(totalsOf(units), units)).toEqual([]);
      }),
    );
  });

  it('một ô của dòng tổng sai: phát hiện đúng ô ấy, đúng số lệch', () => {
    fc.assert(
      fc.property(
        fc.array(unit, { minLength: 2, maxLength: 12 }),
        fc.constantFrom(...columns),
        fc.integer({ min: 1, max: 50 }),
        (units, column, more) => {
          const right = totalsOf(units);
          const wrong = { ...right, [total(column)]: String(Number(right[total(column)]) + more) };
          const found = check(wrong, units).find(({ code }) => code === 'ROW_SUM');
          expect(found?.cell?.column).toBe(3 + columns.indexOf(column));
          expect(found?.difference && toNumber(found.difference)).toBe(more);
          expect(found?.cells).toHaveLength(1 + units.length);
        },
      ),
    );
  });

  it('một xã mất cân đối kéo theo dòng tổng: một phát hiện ở xã ấy, dòng tổng là hệ quả', () => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: 2, maxLength: 8 }), fc.nat(7), (units, at) => {
        const which = at % units.length;
        const bad = units.map((one, n) =>
          n === which
            ? {
                ...one,
                'dossiers.pending.total': String(Number(one['dossiers.pending.total']) + 8),
                'dossiers.pending.notDue': String(Number(one['dossiers.pending.notDue']) + 8),
              }
            : one,
        );
        const findings = check(totalsOf(bad), bad);
        expect(findings.map(({ rule }) => rule)).toEqual([balance]);
        expect(findings[0]?.slots.target?.member).toEqual({ kind: 'agency', name: `UBND xã ${which + 1}` });
        expect(findings[0]?.effects).toEqual([balance]);
      }),
    );
  });

  it('câu phát hiện gọi tên xã và cột', () => {
    const bad = {
      'dossiers.pending.total': '9',
      'dossiers.pending.notDue': '5',
      'dossiers.pending.overdue': '3',
    };
    const [finding] = check(totalsOf([bad]), [bad]).filter(({ code }) => code === 'SUM');
    const words = finding && describeFinding(finding);
    expect(words).toContain('ô L9 – UBND xã 1, cột 11, ');
    expect(words).toContain(
      'đang là 9, các cột cộng lại (5 + 3) là 8, cao hơn 1. Kiểm tra các ô M9 và N9 hoặc sửa ô L9.',
    );
  });

  it('Điền: ô trống của từng xã rồi dòng tổng, tổng là công thức theo cả khối', () => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: 2, maxLength: 12 }), (units) => {
        const derived = new Set([
          'dossiers.received.total',
          'dossiers.resolved.total',
          'dossiers.pending.total',
        ]);
        const typed = units.map((one) =>
          Object.fromEntries(
            Object.entries(one).flatMap(([id, text]) =>
              derived.has(id) ? [] : [[id, Number(text)] as const],
            ),
          ),
        );
        const derivations = deriveCells(tables({}, typed), rulesBySet, indicators);
        const all = new Map(derivations.map((one) => [cellText(one.fact.bound.cell), one]));
        expect(all.size).toBe(derivations.length);
        expect(all.size).toBe(3 * units.length + columns.length);
        const right = totalsOf(units);
        for (const [n, column] of columns.entries()) {
          const letter = String.fromCharCode('D'.charCodeAt(0) + n);
          const one = all.get(`PLII!${letter}8`);
          expect(one && toNumber(one.value)).toBe(Number(right[total(column)]));
          const listed = `${letter}9:${letter}${8 + units.length}`;
          expect(one?.formula).toBe(`IF(COUNT(${listed})=0,"",SUM(${listed}))`);
        }
      }),
    );
  });

  it('dòng cố định có mặt cả trong phép so với biểu khác lẫn trong phép cộng của chính nó', () => {
    const [copy] = copiesOf(
      tables({ 'dossiers.received.total@district': '5', 'tthc.district.received': '5' }, []),
      indicators,
    );
    const scopes = copy?.scopes.map(({ kind }) => kind);
    expect(scopes).toEqual(['common', 'fixed', 'fixed']);
    expect(copy?.scopes[0]?.get('dossiers.received.total@district')).toBe(
      copy?.scopes[1]?.get('dossiers.received.total'),
    );
    expect(copy?.scopes[0]?.get('dossiers.received.total')).toBeUndefined();
  });
});

describe('Bảng theo năm', () => {
  const set = giaiDoan20112020;
  const template = set.templates.find(({ id }) => id.endsWith('/pl5'));

  it('mỗi năm kiểm tra riêng: năm sai được gọi tên, năm khác không bị kéo theo', () => {
    const [table] = tablesFrom(set, indicators, { figures: { [template?.rows[0]?.indicator ?? '']: '1' } });
    const assigned = template?.rows.find(({ key }) => key === '1-1')?.indicator;
    const present = template?.rows.find(({ key }) => key === '1-2')?.indicator;
    const rows = (table?.rows ?? []).map((bound) => {
      const value = bound.indicator === assigned ? 25 : bound.member === '2016' ? 30 : 24;
      const filled = bound.indicator === assigned || bound.indicator === present;
      return filled
        ? {
            ...bound,
            reading: {
              kind: 'figure' as const,
              figure: { value: { units: BigInt(value), scale: 0 }, decimals: 0, from: 'number' as const },
            },
          }
        : { ...bound, reading: { kind: 'blank' as const } };
    });
    const findings = checkTables(table ? [{ ...table, rows }] : [], rulesBySet, indicators).filter(
      ({ code }) => code === 'PART_OF',
    );
    expect(findings).toHaveLength(1);
    expect(findings[0] && describeFinding(findings[0])).toContain(', năm 2016: đang là 30');
  });

  it('hai số đi cùng nhau: thiếu một thì báo ở ô trống, cùng trống hoặc bằng 0 thì không', () => {
    const rule = (rulesBySet[set.id] ?? []).find(
      (one): one is Extract<Rule, { kind: 'together' }> => one.kind === 'together',
    );
    const codes = (left: string | undefined, right: string | undefined) =>
      checkTables(
        tablesFrom(set, indicators, { figures: { [rule?.left ?? '']: left, [rule?.right ?? '']: right } }),
        rulesBySet,
        indicators,
      ).filter(({ code }) => code === 'TOGETHER').length;
    expect([codes('86', undefined), codes(undefined, '95,4'), codes('86', '95,4')]).toEqual([1, 1, 0]);
    expect([codes(undefined, undefined), codes('0', undefined)]).toEqual([0, 0]);
  });
});
