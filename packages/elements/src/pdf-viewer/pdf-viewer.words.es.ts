import { translationOf } from '../i18n/translation.ts';
import type { pdfViewerEn } from './pdf-viewer.words.ts';

export const translation = translationOf<typeof pdfViewerEn>()({
  words: {
    viewer: 'PDF',
    idleTitle: 'Ningún comprobante abierto',
    idleText: 'Abre un comprobante y su PDF aparecerá aquí.',
    opening: 'Abriendo …',
    noFileTitle: 'Este comprobante no tiene PDF',
    noFileText: '{publisher} no ha publicado uno.',
    notPdfTitle: 'Este archivo no es un PDF',
    notPdfText: 'No se puede mostrar aquí, pero puedes descargarlo.',
    corruptTitle: 'Este PDF no se puede leer',
    corruptText: 'El archivo está dañado. Descárgalo para probar con otro programa o pídelo de nuevo.',
    failedTitle: 'El PDF no se puede mostrar aquí',
    failedText: 'El archivo sí llegó: puedes descargarlo.',
    notPermitted: 'Tu sesión no muestra archivos.',
    passwordTitle: 'Este PDF está protegido',
    passwordText: 'Ingresa su contraseña para verlo. La contraseña no sale de este dispositivo.',
    password: 'Contraseña',
    passwordWrong: 'Esa no es su contraseña.',
    unlock: 'Mostrar',

    tools: 'Herramientas del PDF',
    page: 'Página',
    pageOf: 'Página {page} de {pages}',
    of: 'de {pages}',
    previousPage: 'Página anterior',
    nextPage: 'Página siguiente',
    zoom: 'Ampliación',
    zoomIn: 'Ampliar',
    zoomOut: 'Reducir',
    zooms: { auto: 'Automático', width: 'Ajustar al ancho', page: 'Ajustar a la página' },
    rotate: 'Girar',
    download: 'Descargar',
    enlarge: 'Tamaño completo',
    pageFailed: 'Esta página no se puede mostrar.',
    tooManyPages:
      'Se muestran las primeras {shown} de {all} páginas. Descarga el archivo para ver las demás.',
    tooManyToSee: 'Se muestran las primeras {shown} de {all} páginas.',
    notPrinted: 'Este archivo se puede ver en la pantalla, no imprimir.',
  },
  usted: {
    idleText: 'Abra un comprobante y su PDF aparecerá aquí.',
    notPdfText: 'No se puede mostrar aquí, pero puede descargarlo.',
    corruptText: 'El archivo está dañado. Descárguelo para probar con otro programa o pídalo de nuevo.',
    failedText: 'El archivo sí llegó: puede descargarlo.',
    notPermitted: 'Su sesión no muestra archivos.',
    passwordText: 'Ingrese su contraseña para verlo. La contraseña no sale de este dispositivo.',
    tooManyPages:
      'Se muestran las primeras {shown} de {all} páginas. Descargue el archivo para ver las demás.',
  },
});
