// The small code pages by hand, since TextEncoder knows UTF-8 only: the 128 characters of 0x80 to 0xFF, `\ufffd` where
// there is none (Unicode's own mapping files).
const none = '\ufffd'

const windows1253 = `€${none}‚ƒ„…†‡${none}‰${none}‹${none.repeat(5)}‘’“”•–—${none}™${none}›${none.repeat(4)}\u00a0΅Ά£¤¥¦§¨©${none}«¬\u00ad®―°±²³΄µ¶·ΈΉΊ»Ό½ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ${none}ΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ${none}`
const iso88597 = `${none.repeat(32)}\u00a0‘’£€₯¦§¨©ͺ«¬\u00ad${none}―°±²³΄΅Ά·ΈΉΊ»Ό½ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ${none}ΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ${none}`
const windows1250 = `€${none}‚${none}„…†‡${none}‰Š‹ŚŤŽŹ${none}‘’“”•–—${none}™š›śťžź\u00a0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00ad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙`
const iso88592 = `${none.repeat(32)}\u00a0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u00adŽŻ°ą˛ł´ľśˇ¸šşťź˝žżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙`
const windows1252 = `€${none}‚ƒ„…†‡ˆ‰Š‹Œ${none}Ž${none}${none}‘’“”•–—˜™š›œ${none}žŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ`

export const pages = {
  'windows-1253': windows1253,
  'iso-8859-7': iso88597,
  'windows-1250': windows1250,
  'iso-8859-2': iso88592,
  'windows-1252': windows1252,
} as const

/** A text as the bytes of an encoding. @throws where it has no such character */
export function encode(text: string, encoding: string): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text)
  if (encoding === 'utf-8 with mark') return Buffer.from(`\ufeff${text}`)
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le')
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16()
  if (encoding === 'utf-16le with mark') return Buffer.from(`\ufeff${text}`, 'utf16le')
  if (encoding === 'utf-16be with mark') return Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
  const page = pages[encoding as keyof typeof pages]
  return Buffer.from(
    [...text].map((letter) => {
      const code = letter.charCodeAt(0)
      if (code < 0x80) return code
      const at = page.indexOf(letter)
      if (at < 0) throw new Error(`${encoding} has no ${letter}`)
      return 0x80 + at
    }),
  )
}
