export const baseUrl = process.env['SALDO_URL']!;
export const key = process.env['SALDO_API_KEY']!;
export const secondKey = process.env['SALDO_API_KEY']!;
