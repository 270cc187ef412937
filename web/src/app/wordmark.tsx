import basket from './basket.svg'

/** The name, where there is room for it. */
export function Wordmark() {
  return (
    <span className="flex items-center gap-2 font-display text-2xl font-semibold">
      <Basket />
      Kalathi
    </span>
  )
}

export const Basket = () => <img src={basket} alt="" width="32" height="32" />
