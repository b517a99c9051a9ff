/**
 * The languages that the elements speak, and the countries whose figures each may be written with, the usual one first.
 * English is compiled in; the words of another are the files `*.words.<language>.ts`, loaded when they are asked for.
 */
export const languages: Readonly<Record<string, readonly string[]>> = {
  en: ['US'],
  es: ['MX', ...'AR BO CL CO CR CU DO EC ES GT HN NI PA PE PR PY SV UY VE'.split(' ')],
  pt: ['BR', 'PT', 'AO', 'MZ'],
};
