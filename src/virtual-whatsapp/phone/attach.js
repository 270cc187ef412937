import { say } from './words.js'

const places = {
  el: [37.9755, 23.7348, 'Πλατεία Συντάγματος', 'Αθήνα 105 63'],
  hu: [47.4979, 19.0546, 'Deák Ferenc tér', 'Budapest 1052'],
  en: [51.5081, -0.0759, 'Tower Bridge', 'London SE1 2UP'],
  ar: [25.1972, 55.2744, 'برج خليفة', 'دبي'],
}

export function placeOf(shopper) {
  const [latitude, longitude, name, address] = places[shopper.language] ?? places.en
  return { latitude, longitude, name, address }
}

/** A file of the user's choice, or undefined. */
export function chooseFile(accept) {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.addEventListener('change', () => resolve(input.files?.[0]))
    input.addEventListener('cancel', () => resolve(undefined))
    input.click()
  })
}

export function base64Of(blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '')
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}

/** A voice note: up to six seconds from the microphone, or a short melody where there is none. */
export async function voiceNote() {
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
    const recorder = new MediaRecorder(stream)
    const chunks = []
    recorder.ondataavailable = (event) => chunks.push(event.data)
    const done = new Promise((resolve) => {
      recorder.onstop = resolve
    })
    recorder.start()
    setTimeout(() => recorder.stop(), 4_000)
    await done
    for (const track of stream.getTracks()) track.stop()
    return new Blob(chunks, { type: recorder.mimeType })
  } catch {
    return melody()
  }
}

/** Two seconds of three soft notes as a WAV file, computed here. */
function melody() {
  const rate = 16_000
  const samples = rate * 2
  const view = new DataView(new ArrayBuffer(44 + samples * 2))
  const text = (at, word) => {
    for (let i = 0; i < word.length; i++) view.setUint8(at + i, word.charCodeAt(i))
  }
  text(0, 'RIFF')
  view.setUint32(4, 36 + samples * 2, true)
  text(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, rate, true)
  view.setUint32(28, rate * 2, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  text(36, 'data')
  view.setUint32(40, samples * 2, true)
  for (let i = 0; i < samples; i++) {
    const pitch = [392, 494, 587][Math.floor((i / samples) * 3)]
    const within = ((i / samples) * 3) % 1
    view.setInt16(44 + i * 2, Math.sin((i / rate) * pitch * 2 * Math.PI) * 7_000 * (1 - within) ** 2, true)
  }
  return new Blob([view.buffer], { type: 'audio/wav' })
}

/** A basket drawn on a canvas: the sticker every shopper has. */
export function stickerBlob() {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 256
  const pen = canvas.getContext('2d')
  pen.lineWidth = 16
  pen.lineCap = 'round'
  pen.strokeStyle = '#b4622d'
  pen.beginPath()
  pen.arc(128, 118, 72, Math.PI, 0)
  pen.stroke()
  pen.fillStyle = '#e8a55a'
  pen.beginPath()
  pen.roundRect(36, 112, 184, 104, [10, 10, 40, 40])
  pen.fill()
  pen.fillStyle = '#4b2e19'
  for (const x of [96, 160]) {
    pen.beginPath()
    pen.arc(x, 152, 10, 0, 7)
    pen.fill()
  }
  pen.strokeStyle = '#4b2e19'
  pen.lineWidth = 9
  pen.beginPath()
  pen.arc(128, 166, 22, 0.3, Math.PI - 0.3)
  pen.stroke()
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/webp', 0.9))
}

export const contactCard = () => [
  {
    name: { formatted_name: `Eleni Demo (${say('sample')})`, first_name: 'Eleni' },
    phones: [{ phone: '+30 690 000 0199', type: 'CELL' }],
  },
]
