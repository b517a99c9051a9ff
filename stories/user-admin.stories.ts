import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { http, HttpResponse } from 'msw';
import { fails, never } from './server/overrides.ts';

const meta: Meta = {
  title: 'User admin',
  component: 'saldo-user-admin',
  render: () => html`<saldo-user-admin></saldo-user-admin>`,
  parameters: { as: 'administrator' },
};

export default meta;

type Story = StoryObj;
type Play = NonNullable<Story['play']>;

/** Waits for what a selector finds inside the element. */
async function found(canvas: HTMLElement, selector: string): Promise<HTMLElement> {
  const find = () =>
    canvas.querySelector('saldo-user-admin')?.shadowRoot?.querySelector<HTMLElement>(selector);
  while (!find()) await new Promise(requestAnimationFrame);
  return find()!;
}

/** Presses one after the other. */
const presses =
  (...selectors: string[]): Play =>
  async ({ canvasElement }) => {
    for (const selector of selectors) (await found(canvasElement, selector)).click();
  };

/** Fills in somebody new, far enough to be added. */
const issues: Play = async ({ canvasElement }) => {
  (await found(canvasElement, '#add')).click();
  (await found(canvasElement, 'input[value="staff"]')).click();
  const login = `nueva-${crypto.randomUUID().slice(0, 8)}`;
  for (const [id, value] of [
    ['name', 'Nora Ficticia'],
    ['login', login],
  ] as const) {
    const field = (await found(canvasElement, `#${id}`)) as HTMLInputElement;
    field.value = value;
    field.dispatchEvent(new Event('input'));
  }
  (await found(canvasElement, 'form button.primary')).click();
  await found(canvasElement, '#issued');
};

const nobody = [http.get('*/v1/users', () => HttpResponse.json({ data: [] }))];

export const Default: Story = {};
export const Loading: Story = { parameters: { overrides: never('/v1/users') } };
export const Empty: Story = { parameters: { overrides: nobody } };
export const Failed: Story = { parameters: { overrides: fails('/v1/users') } };
export const NotPermitted: Story = { parameters: { as: 'clerk' } };
export const Open: Story = { play: presses('[part="user"]') };
export const Creating: Story = { play: presses('#add') };
export const CreatingStaff: Story = { play: presses('#add', 'input[value="staff"]') };
export const CreatingWrong: Story = { play: presses('#add', 'form button.primary') };
export const Issued: Story = { play: issues };
export const Asking: Story = { play: presses('[part="user"]', '[data-step="disable"]') };
export const LongContent: Story = { play: presses('[data-record]:nth-child(6) [part="user"]') };
export const Narrow: Story = { parameters: { width: 'narrow' } };
export const NarrowCreating: Story = { ...CreatingStaff, parameters: { width: 'narrow' } };
export const Dark: Story = { ...Open, parameters: { theme: 'dark' } };
export const DarkIssued: Story = { ...Issued, parameters: { theme: 'dark' } };
export const Spanish: Story = { ...Open, parameters: { locale: 'es-MX' } };
export const English: Story = { ...Open, parameters: { locale: 'en-US' } };
export const Portuguese: Story = { ...Open, parameters: { locale: 'pt-BR' } };
