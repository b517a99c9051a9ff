/** To be imported before the server: a disk with 3 MB left. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { statfsSync } = fs;
fs.statfsSync = ((path: fs.PathLike) => ({
  ...statfsSync(path),
  bsize: 1000,
  bavail: 3000,
})) as typeof fs.statfsSync;
syncBuiltinESMExports();
