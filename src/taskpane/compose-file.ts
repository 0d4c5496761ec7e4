// What the download page can do with a draft.

import { draftContent } from '../app/report/draft';
import { writeDocx } from '../hosts/docx/write-docx';
import { copyContent, download } from '../session/browser-files';
import { labels } from '../ui/shell/labels';
import type { HandedOver } from './hand-over';

/** The file is made before the click: browsers want download and clipboard straight from it. */
export async function composeFile({ document, fileName }: HandedOver): Promise<{
  readonly save: () => Promise<string>;
  readonly copy: () => Promise<string>;
}> {
  const bytes = await writeDocx(document);
  const content = Promise.resolve(draftContent(document));
  return {
    save: async () => {
      download(bytes, fileName);
      return labels.handed(fileName);
    },
    copy: async () => {
      await copyContent(content);
      return labels.copied;
    },
  };
}
