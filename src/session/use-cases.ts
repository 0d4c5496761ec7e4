// The use cases that page and pane share; each adds its own host. Loaded when first needed, not with the page.

export { catalogueWith, loadOwnSets, openWorkspace, readSnapshot, removeOwnSet } from '../app';
export { verbsOf } from '../app/verbs';
export { browserOwnSets } from '../hosts/browser/own-set-store';
