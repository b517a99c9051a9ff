import { openBenchEmbedded } from './bench-server.ts';
import { measureGrowth } from './measure-growth.ts';

const documents = Number(process.env['SALDO_BENCH_EMBEDDED_DOCUMENTS'] ?? 100_000);
await measureGrowth('the embedded database', openBenchEmbedded, 10_000, documents);
