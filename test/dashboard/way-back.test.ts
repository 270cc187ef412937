import assert from 'node:assert/strict'
import { test } from 'node:test'
import { doorFrom, wayBack } from '../../web/src/app/way-back.ts'

const origin = 'https://shop.example'

test('the door leads on to pages of the shop, and to no other site', () => {
  for (const path of ['/contacts', '/inbox/12?view=mine', '/content?lang=el#faqs', '/settings/people'])
    assert.equal(wayBack(new URL(doorFrom(path), origin).searchParams.get('to'), origin), origin + path)
  assert.equal(doorFrom('/'), '/sign-in')
  for (const to of [
    ...[null, '', 'contacts', '/sign-in', '/sign-in?to=/contacts', '/./sign-in'],
    ...[
      '//evil.example',
      '//evil.example/contacts',
      '///evil.example',
      '/\\evil.example',
      '\\\\evil.example',
    ],
    ...['/\t/evil.example', '\t//evil.example', '/\n\\evil.example', ' //evil.example'],
    ...['https://evil.example', 'https:evil.example', 'https:/contacts', 'http://shop.example/contacts'],
    ...['javascript:alert(1)', 'data:text/html,x', '//user@evil.example', '//[', '//shop.example:8443/'],
  ])
    assert.equal(wayBack(to, origin), `${origin}/`, JSON.stringify(to))
})

test('a path with two strokes in it stays on this site', () => {
  for (const to of ['/.//evil.example', '/x/..//evil.example', '/%2e//evil.example'])
    assert.equal(new URL(wayBack(to, origin), `${origin}/sign-in`).origin, origin, to)
})
