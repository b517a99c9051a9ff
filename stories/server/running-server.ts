import { startServer } from './start-server.ts';

/** The one server of the page, from the first story on. */
export const server = startServer();
