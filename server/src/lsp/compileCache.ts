import * as nodeModule from 'node:module';

// From Node 22.8 on compiled code is kept from one start to the next (in the system's temporary folder). To be imported first: what has
// been loaded before it is not kept. Older versions compile anew.
(nodeModule as { enableCompileCache?: () => unknown }).enableCompileCache?.();
