import type { Handler } from '../contract/operations.ts';

export const getPublisher: Handler<'getPublisher'> = async ({ caller }) => ({
  status: 200,
  body: caller.publisher,
});
