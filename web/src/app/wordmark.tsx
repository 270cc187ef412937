import basket from './basket.svg'

export function Wordmark() {
  return (
    <span className="flex items-center gap-2 font-display text-2xl font-semibold">
      <img src={basket} alt="" width="32" height="32" />
      Kalathi
    </span>
  )
}
