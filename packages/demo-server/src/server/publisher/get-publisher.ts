import type { Handler } from '../operations/handler.ts';

export const getPublisher: Handler<'getPublisher'> = async ({ caller }) => ({
  status: 200,
  body: caller.publisher,
});
