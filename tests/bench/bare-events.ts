import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Server-sent events and nothing else: whatever is posted is written to all who listen. */
const listening = new Set<ServerResponse>();
const server = createServer((asked, response) => {
  if (asked.method === 'GET') {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' }).write('retry: 2000\n\n');
    listening.add(response);
    response.on('close', () => listening.delete(response));
    return;
  }
  const chunks: Buffer[] = [];
  asked.on('data', (chunk: Buffer) => chunks.push(chunk));
  asked.on('end', () => {
    const text = Buffer.concat(chunks).toString();
    for (const one of listening) one.write(text);
    response.writeHead(204).end();
  });
}).listen(0, '127.0.0.1', () => {
  console.log(`Saldo is ready at http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
