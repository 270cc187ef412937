import { cx } from '../../ui/class-names.ts'

const paths = {
  back: 'M15 5l-7 7 7 7',
  info: 'M12 11v6M12 7.5v.5M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM20 20l-4.8-4.8',
  clock: 'M12 7v5l3 2M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  checks: 'M2 12.5L6.5 17 15 7.5M11 15.5L12.5 17 22 7.5',
  warning: 'M12 4L2.5 20h19L12 4ZM12 10v5M12 17.2v.3',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20c1-4 4-5.5 7.5-5.5s6.5 1.5 7.5 5.5',
  bot: 'M5 9h14v10H5ZM12 9V5M9 13.5v.5M15 13.5v.5M9.5 16.5h5',
  note: 'M5 4h14v11l-5 5H5ZM14 20v-5h5',
  template: 'M4 5h16v14H4ZM4 9.5h16M9 9.5V19',
  file: 'M6 3h8l4 4v14H6ZM14 3v4h4',
  clip: 'M20 11.5l-8 8a5 5 0 0 1-7-7l8.5-8.5a3.3 3.3 0 0 1 4.7 4.7L10 17a1.7 1.7 0 0 1-2.4-2.4L15 7.2',
  pin: 'M12 21s6.5-6 6.5-11a6.5 6.5 0 0 0-13 0c0 5 6.5 11 6.5 11ZM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  close: 'M6 6l12 12M18 6L6 18',
  send: 'M4 12l16-8-5 16-3.5-6.5L4 12Z',
} as const

/** Drawn of lines in the colour of the text; says nothing to screen readers. */
export function Icon({ name, className }: { name: keyof typeof paths; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={cx('size-4 shrink-0', (name === 'back' || name === 'send') && 'rtl:-scale-x-100', className)}
    >
      <path d={paths[name]} />
    </svg>
  )
}
