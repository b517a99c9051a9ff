import { openBenchPostgres } from './bench-server.ts';
import { measureGrowth } from './measure-growth.ts';

const documents = Number(process.env['SALDO_BENCH_DOCUMENTS'] ?? 1_000_000);
await measureGrowth('PostgreSQL', openBenchPostgres, 10_000, documents);
