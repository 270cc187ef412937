/** Drawn on 24 by 24, by strokes alone, so that they take the colour of their words. */
const strokes: Record<string, string> = {
  home: 'M4 11 12 4l8 7M6 9.5V20h12V9.5M10 20v-6h4v6',
  inbox: 'M4 5h16v11H9l-4 4v-4H4zM8 9h8M8 12.5h5',
  campaigns: 'M4 10v4l9 4V6zM13 8.5c3 0 6-1.5 7-3.5v14c-1-2-4-3.5-7-3.5M6.5 15v4h3v-2.700',
  contacts:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M3 20c0-4 2.5-6.5 6-6.5s6 2.5 6 6.5M16 4.5a3.5 3.5 0 0 1 0 6M17 14c2.5.5 4 2.700 4 6',
  content: 'M6 3h9l4 4v14H6zM14 3v5h5M9 12h7M9 16h5',
  numbers: 'M4 20h16M7 20v-7M12 20V5M17 20v-10',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  fold: 'M13 7l-5 5 5 5M18 7l-5 5 5 5',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 9a2 2 0 1 0 0-4 2 2 0 0 0 0 4M9 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4',
}

export function PlaceIcon({ name }: { name: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      className="size-5 shrink-0 fill-none stroke-current stroke-[1.7] [stroke-linecap:round] [stroke-linejoin:round]"
    >
      <path d={strokes[name]} />
    </svg>
  )
}
