#!/usr/bin/env node
import process from 'node:process';
import { runCli } from './run-cli.ts';

// `saldo documents | head` ends without a word; 141 is what shells give to what SIGPIPE ended.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(141);
  });
}

const controller = new AbortController();
// The first one lets the command tell how far it came, the second one ends it.
process.once('SIGINT', () => {
  process.once('SIGINT', () => process.exit(130));
  controller.abort();
});

process.exitCode = await runCli(process, controller.signal);
