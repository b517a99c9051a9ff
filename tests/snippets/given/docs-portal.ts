import { createSaldo, sessionAuth } from '@saldo/sdk';
import { asAdministrator, demo, signIn } from './demo.ts';

export { createSaldo, sessionAuth };
export const saldo = await asAdministrator();
export const baseUrl = demo.baseUrl;
export const publisherId = demo.publisher.id;
export const { login, password } = await signIn('partner');
export const chosen = 'una frase que nadie adivina';
export const partnerId = demo.partners[0]!.id;
