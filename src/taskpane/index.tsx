// Composition root of the task pane. The Excel adapter is put in here.

import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root) createRoot(root).render(<p>Phụ lục CCHC đang được chuẩn bị cho Excel.</p>);
