#!/usr/bin/env node
import packageJson from '../../../package.json' with { type: 'json' };
import { runCommand } from './run-command.ts';

process.exitCode = await runCommand(process.argv.slice(2), {
  variables: process.env,
  version: packageJson.version,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
