// Further parts of the worker lie beside its script. Its own address is that of a Blob.

__webpack_public_path__ = new URL('.', self.name).href;
