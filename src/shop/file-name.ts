/** What turns the direction of the words after it: `invoice`, such a sign, and `fdp.exe` looks like a PDF. */
const turning = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are taken out.
const control = /[\u0000-\u001f\u007f]/g

/** A stranger's name of a file without folders, without what cannot be stored, and showing the ending that it has. */
export function plainFilename(filename: string): string {
  const last = filename.split(/[/\\]/).at(-1) ?? ''
  return last.toWellFormed().replace(turning, '').replace(control, ' ').trim() || 'file'
}
