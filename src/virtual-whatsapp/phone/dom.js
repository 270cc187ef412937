/** Builds an element. Text children become text nodes, so nothing that was written by others is ever parsed as HTML. */
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value)
    else if (name === 'class') node.className = value
    else node.setAttribute(name, value === true ? '' : String(value))
  }
  for (const child of children.flat())
    if (child !== undefined && child !== null && child !== false) node.append(child)
  return node
}

const paths = {
  clock: 'M12 4.2a7.8 7.8 0 1 0 0 15.6 7.8 7.8 0 0 0 0-15.6M12 7.8v4.5l3 1.8',
  one: 'm5 12.6 4.4 4.4L19 7.2',
  two: 'm1.8 12.8 4.2 4.2 9-9.4M11 15.4l1.7 1.6 9.3-9.6',
  warn: 'M12 7.4v5.4m0 3.4v.1M12 3.6a8.4 8.4 0 1 0 0 16.8 8.4 8.4 0 0 0 0-16.8',
  send: 'M4 11.8 20 4.5l-5 15.2-3.6-6.3zM11.4 13.4 20 4.5',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  dots: 'M12 5.5v.1M12 12v.1M12 18.5v.1',
  down: 'm6 9 6 6 6-6',
  back: 'm15 5-7 7 7 7',
  close: 'm6 6 12 12M18 6 6 18',
  list: 'M8.5 6.5H20M8.5 12H20M8.5 17.5H20M4 6.5h.1M4 12h.1M4 17.5h.1',
  link: 'M14 4.5h5.5V10M19 5l-8.5 8.5M17 14v4.5H5.5V7H10',
  copy: 'M9 9h10v10.5H9zM15 9V4.5H5V15h4',
  reply: 'm9.5 6-5 5 5 5M4.5 11H14c3.5 0 5.5 2.2 5.5 6',
  phone:
    'M6.2 4.5h3l1.5 4-2 1.6a12 12 0 0 0 5.2 5.2l1.6-2 4 1.5v3c0 1-.8 1.8-1.8 1.7C10.700 19 5 13.300 4.500 6.300c0-1 .700-1.800 1.700-1.800',
  photo: 'M4.500 6h15v12.500h-15zM5 16l4.500-4.500 3.500 3.500 2.500-2 4 3.500M15.500 9.500h.1',
  mic: 'M12 4a2.600 2.600 0 0 1 2.600 2.600v5a2.600 2.600 0 0 1-5.200 0v-5A2.600 2.600 0 0 1 12 4M6.500 11.500a5.500 5.500 0 0 0 11 0M12 17v3.200',
  pin: 'M12 20.500s6.500-5.800 6.500-10.500a6.500 6.500 0 0 0-13 0c0 4.700 6.500 10.500 6.500 10.500m0-8.200a2.300 2.300 0 1 0 0-4.600 2.300 2.300 0 0 0 0 4.600',
  cart: 'M7.500 10.500C7.800 7 9.500 5 12 5s4.200 2 4.500 5.500M4.500 10.500h15L18 19H6z',
  file: 'M7 3.800h7l4 4V20H7zM13.800 4v4.200H18M9.800 12.500h5.400M9.800 16h5.400',
  person:
    'M12 11.500a3.600 3.600 0 1 0 0-7.200 3.600 3.600 0 0 0 0 7.200M5 20c.400-3.700 3.200-6 7-6s6.600 2.300 7 6',
  sticker:
    'M12.500 20H7a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3h10a3 3 0 0 1 3 3v5.500zM12.500 20v-4.500a3 3 0 0 1 3-3H20M9 9.500h.1M14.500 9.500h.1',
  help: 'M9.300 9.300a2.800 2.800 0 1 1 4.300 2.400c-1 .700-1.600 1.200-1.600 2.300m0 3v.1M12 3.600a8.400 8.400 0 1 0 0 16.800 8.400 8.400 0 0 0 0-16.800',
  play: 'M8 5.500v13l11-6.500z',
  deleted: 'M12 3.800a8.200 8.200 0 1 0 0 16.400 8.200 8.200 0 0 0 0-16.400M6.300 6.300l11.400 11.400',
  shop: 'M4.500 10.500 6.200 5h11.600l1.700 5.500zM5.800 10.500V19h12.400v-8.500M10 19v-4.800h4V19',
  horn: 'M4.500 10v4H8l7 4V6l-7 4zM18 9.300c1.300 1.500 1.300 3.900 0 5.400',
  unlock: 'M6.500 11h11v8.500h-11zM9 11V7.800a3.100 3.100 0 0 1 6-1',
  eye: 'M3 12s3.400-6 9-6 9 6 9 6-3.400 6-9 6-9-6-9-6m9 2.600a2.600 2.600 0 1 0 0-5.200 2.600 2.600 0 0 0 0 5.200',
}

/** A stroked icon of 24 units, hidden from screen readers: its button bears the words. */
export function icon(name, className = 'icon') {
  const space = 'http://www.w3.org/2000/svg'
  const svg = document.createElementNS(space, 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('class', className)
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(space, 'path')
  path.setAttribute('d', paths[name])
  svg.append(path)
  return svg
}

/** A person's or the shop's round sign: initials on a colour that the name decides. */
export function avatar(name, className = '') {
  const letters = name
    .trim()
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('')
  let hash = 0
  for (const unit of name) hash = (hash * 31 + unit.codePointAt(0)) >>> 0
  return el(
    'span',
    { class: `avatar hue${hash % 6} ${className}`, 'aria-hidden': 'true' },
    letters.toUpperCase(),
  )
}
