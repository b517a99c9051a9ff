import { createSaldo } from '@saldo/sdk';
import { asAdministrator } from './demo.ts';

export const saldo = await asAdministrator();
await createSaldo().partners.put('C-0001', { name: 'Ferretería Ficticia', direction: 'receivable' });
const url = 'https://erp.example.com/saldo';
export const { id, cursor } = await saldo.webhooks.create({ url });
await saldo.webhooks.test(id);
export const webhookId = (await saldo.webhooks.deliveries(id)).data[0]!.id;
