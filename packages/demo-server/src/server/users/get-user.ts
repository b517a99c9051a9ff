import type { Handler } from '../operations/handler.ts';
import { readUser } from './read-user.ts';

export const getUser: Handler<'getUser'> = async (call) => ({
  status: 200,
  body: await readUser(call, call.path.userId),
});
