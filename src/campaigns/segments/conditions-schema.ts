import { z } from 'zod'
import { leaf } from './conditions.ts'

const nested = { description: 'A condition, or a group of them.' }
const group = (name: string, of: object, description: string) => ({
  ...{ type: 'object', description, required: [name], properties: { [name]: of } },
  additionalProperties: false,
})

/** What the API's document says of conditions: they are read by hand, so that each error has its path in the tree. */
export const conditionsSchema = {
  oneOf: [
    group('all', { type: 'array', items: nested }, 'Whoever meets all of these; none of them: everybody.'),
    group('any', { type: 'array', items: nested }, 'Whoever meets one of these; none of them: nobody.'),
    group('not', nested, 'Whoever does not meet this.'),
    ...((z.toJSONSchema(leaf, { io: 'input' }) as { oneOf?: object[] }).oneOf ?? []),
  ],
}
