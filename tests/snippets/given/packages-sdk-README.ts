import { createSaldo } from '@saldo/sdk';

export { createSaldo };
export const saldo = createSaldo();
const [first] = (await saldo.documents.list({ limit: 1 })).data;
export const id = first!.id;
