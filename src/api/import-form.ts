import { z } from 'zod'
import { fields } from '../campaigns/import/fields.ts'
import { importMapping, importOptions } from '../campaigns/import/options.ts'

/** What the API's document says of the form that an import is. */
export const form = {
  consumes: ['multipart/form-data'],
  fields: {
    mapping: {
      ...z.toJSONSchema(importMapping, { io: 'input' }),
      description: `Column (its header, or its number from 1) to what it is: ${fields.join(', ')}, ignore, or the key of an attribute.`,
    },
    options: z.toJSONSchema(importOptions, { io: 'input' }),
  },
  description:
    'A form: `file` (CSV), `mapping` (JSON) and `options` (JSON); the last two may be left out, what they would say is found out. A column of consent in `mapping` holds for its row, whatever `options.consent` says of all.',
}
