import type { Handler } from '../operations/handler.ts';
import { readFactors } from './read-factors.ts';

export const listFactors: Handler<'listFactors'> = async (call) => ({
  status: 200,
  body: await readFactors(call),
});
