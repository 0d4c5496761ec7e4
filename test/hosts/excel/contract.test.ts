import { workbookPortContract } from '../../contract/workbook-port';
import { closeHosts, openHost } from './open-host';

afterEach(closeHosts);

// Merged areas are read only where asked for: in Excel that clears the user's undo.
workbookPortContract('Excel (office.js thật)', async (workbook) => {
  const { port } = await openHost(workbook, { merges: true });
  return port;
});
