import { jsonSchemaTransform } from 'fastify-type-provider-zod'

type Json = Record<string, unknown>
type Transform = typeof jsonSchemaTransform

const file: Json = {
  type: 'object',
  required: ['file'],
  properties: { file: { type: 'string', format: 'binary' } },
}

/**
 * Documents the bodies of routes that take a form. Such a route has no schema of its body: nothing but the route
 * itself reads it. `fields`: the JSON Schemas of what stands beside the file.
 */
export const withForms: Transform = (route) => {
  const { schema, url } = jsonSchemaTransform(route)
  const { consumes, body, fields = {}, ...rest } = schema as Json & { consumes?: string[]; fields?: Json }
  if (!consumes?.includes('multipart/form-data') || body) return { schema, url }
  const properties = { ...(file.properties as Json), ...fields }
  return { schema: { ...rest, consumes, body: { ...file, properties } }, url }
}
