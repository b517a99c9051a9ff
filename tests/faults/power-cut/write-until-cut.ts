/**
 * A program to lose its power: opens a data folder as the server does, tells which documents it finds, publishes more, and tells
 * of each that was acknowledged, until the drive has taken so many steps.
 */
import fs from 'node:fs';
import type { CutLine, CutOrder } from './cut-order.ts';
import { SimulatedDisk } from './simulated-disk.ts';

const order = JSON.parse(process.argv[2]!) as CutOrder;
const { writeSync } = fs;
const tell = (line: CutLine): void => void writeSync(1, `${JSON.stringify(line)}\n`);

const disk = new SimulatedDisk(order.folder, `${order.folder}-aside`);
let steps = 0;
let state = order.life;
/** A linear congruential generator (Numerical Recipes). */
const dice = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
disk.onStep = () => {
  if (++steps < order.steps) return;
  disk.onStep = () => {};
  disk.cut(dice, order.lost);
  process.kill(process.pid, 'SIGKILL');
};
disk.install({ lies: order.lies });

// What takes functions of `node:fs` must find them replaced.
const { write } = await import('./writer.ts');
await write(order, dice, tell);
