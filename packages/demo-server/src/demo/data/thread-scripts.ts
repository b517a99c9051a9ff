import type { SubjectKind } from '@saldo/sdk/contract';

/** A conversation: who says what, `p` for the partner and `e` for the publisher (empresa). `{label}` is what it is about. */
export interface ThreadScript {
  about: SubjectKind;
  subject: string;
  turns: readonly (readonly ['p' | 'e', string])[];
}

export const clientScripts = {
  quantity: {
    about: 'document',
    subject: 'Cantidad recibida distinta de la facturada',
    turns: [
      [
        'p',
        'Buenos días. En la factura {label} figuran 10 cajas y recibimos 8. Adjunto la guía firmada por almacén.',
      ],
      ['e', 'Buenas tardes. Revisamos con despacho y le respondemos mañana.'],
      [
        'e',
        'Confirmado: dos cajas quedaron en el camión. ¿Prefiere que las enviemos o emitimos nota de crédito?',
      ],
      ['p', 'Nota de crédito, por favor. Ya compramos el faltante en otro lado.'],
    ],
  },
  copy: {
    about: 'document',
    subject: 'Copia del comprobante',
    turns: [
      ['p', 'Por favor, ¿nos pueden reenviar el PDF de {label}? El contador no lo encuentra.'],
      ['e', 'Lo puede descargar desde este mismo portal, en el detalle del comprobante.'],
      ['p', 'Listo, lo encontré. ¡Gracias!'],
    ],
  },
  extension: {
    about: 'document',
    subject: 'Prórroga de vencimiento',
    turns: [
      [
        'p',
        'Estimados: la obra se retrasó por las lluvias. ¿Podrían correr el vencimiento de {label} quince días, sin intereses?',
      ],
      ['e', 'Podemos aceptar siete días si nos envían una carta de compromiso.'],
      ['p', 'De acuerdo, la envío hoy mismo.'],
      ['e', 'Recibida. Quedó registrado el nuevo compromiso de pago.'],
    ],
  },
  balance: {
    about: 'account',
    subject: 'El saldo no coincide con nuestros libros',
    turns: [
      [
        'p',
        'Nuestro saldo contable difiere del estado de cuenta. ¿Han considerado el anticipo que depositamos?',
      ],
      ['e', 'Sí: aparece como pago a cuenta, sin aplicar. Indíquenos a qué factura lo aplicamos.'],
    ],
  },
  address: {
    about: 'account',
    subject: 'Cambio de dirección de entrega',
    turns: [
      [
        'p',
        'Desde el próximo mes recibimos en el almacén de Ñaña, no en el centro. ¿Lo actualizan, por favor?',
      ],
    ],
  },
  unseen: {
    about: 'payment_report',
    subject: '¿Ya vieron nuestro pago?',
    turns: [
      ['p', 'Reportamos el pago hace unos días y sigue pendiente. Nos urge liberar la línea de crédito.'],
      ['e', 'Lo tenemos en revisión; el banco confirma los depósitos al día siguiente.'],
    ],
  },
  rejected: {
    about: 'payment_report',
    subject: 'Reporte rechazado',
    turns: [
      ['p', '¿Por qué se rechazó? El dinero salió de nuestra cuenta.'],
      [
        'e',
        'El número de operación no aparece en el extracto. ¿Puede adjuntar el voucher completo, con fecha y cuenta de destino?',
      ],
    ],
  },
  bounced: {
    about: 'payment',
    subject: 'Cheque devuelto',
    turns: [
      [
        'e',
        'El banco devolvió el cheque {label}. La factura volvió a quedar pendiente; por favor regularice por transferencia.',
      ],
      ['p', 'Disculpe, fue un error de tesorería. Transferimos esta semana.'],
      ['e', 'Quedamos atentos. Los gastos bancarios corren por su cuenta, según contrato.'],
    ],
  },
  dispute: {
    about: 'document',
    subject: 'Reclamo por «material dañado» & faltantes',
    turns: [
      ['p', 'La mercadería de {label} llegó con el embalaje roto. No vamos a pagar hasta que la revisen.'],
      ['e', '¿Puede enviar fotos y la guía de remisión?'],
      ['p', 'Enviadas al correo de su vendedor el mismo día.'],
      ['e', 'Gracias. Abrimos el reclamo n.º 889; calidad tiene cinco días para responder.'],
      ['p', 'Pasaron diez días y nadie responde.'],
      ['e', 'Tiene razón, disculpe la demora. El perito visita su almacén el jueves.'],
      ['p', 'El perito vino. Nos dijo: "dos pallets van como pérdida total".'],
      ['e', 'Recibimos el informe. Proponemos una nota de crédito por 40 % del comprobante.'],
      [
        'p',
        'No estamos de acuerdo: la pérdida es del 60 %. Ver detalle:\n\n– Pallet 1: 48 bolsas rotas\n– Pallet 2: 50 bolsas húmedas\n– Pallet 3: intacto',
      ],
      ['e', 'Lo elevamos a la gerencia comercial.'],
      ['p', '¿Alguna novedad?'],
      ['e', 'La gerencia acepta 50 %, como cierre del reclamo.'],
      ['p', 'Lo converso con mi socio y les confirmo.'],
      ['p', 'Mi socio acepta, siempre que la nota de crédito salga este mes.'],
    ],
  },
  hostile: {
    about: 'document',
    subject: 'Prueba <b>rara</b> & "comillas" \'simples\'',
    turns: [
      [
        'p',
        'Nuestro sistema pega esto al final: <script>alert("hola")</script> {{7*7}} ñ Ñ ü € – ¿se ve como texto?',
      ],
      ['e', 'Sí: se ve tal como lo escribió, y no hace nada más.'],
    ],
  },
} as const satisfies Record<string, ThreadScript>;

export const supplierScripts = {
  when: {
    about: 'document',
    subject: '¿Cuándo se paga?',
    turns: [
      ['p', 'Buenas tardes, ¿para qué fecha está programado el pago de {label}?'],
      ['e', 'Está en la programación del viernes.'],
      ['p', 'Perfecto, muchas gracias.'],
    ],
  },
  certificate: {
    about: 'payment',
    subject: 'Comprobante de retención',
    turns: [
      ['p', 'Recibimos el pago {label} con 3 % menos. ¿Nos envían el comprobante de retención?'],
      ['e', 'Ya está publicado en su cuenta, junto con el PDF.'],
    ],
  },
  order: {
    about: 'document',
    subject: 'Entrega de la orden de compra',
    turns: [
      ['e', 'Necesitamos adelantar la entrega de {label}. ¿Es posible para el lunes?'],
      ['p', 'Podemos entregar la mitad el lunes y el resto el miércoles.'],
    ],
  },
  account: {
    about: 'account',
    subject: 'Nueva cuenta bancaria',
    turns: [['p', 'Vamos a cambiar de banco. ¿Qué documentos necesitan para actualizar la cuenta de abono?']],
  },
} as const satisfies Record<string, ThreadScript>;
