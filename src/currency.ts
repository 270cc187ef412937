/** How many decimals a price has where it is not two (ISO 4217). Intl would not do: it counts none for forints and dinars that are sold with some. */
const decimals: Readonly<Record<string, number>> = {
  ...{ JPY: 0, KRW: 0, ISK: 0, VND: 0, CLP: 0, PYG: 0, UGX: 0, RWF: 0, XAF: 0, XOF: 0, XPF: 0 },
  ...{ BIF: 0, DJF: 0, GNF: 0, KMF: 0, VUV: 0 },
  ...{ KWD: 3, BHD: 3, OMR: 3, JOD: 3, TND: 3, IQD: 3, LYD: 3 },
}

export const placesOf = (currency: string | null): number => decimals[currency ?? ''] ?? 2

/** A mean of amounts, as the currency's prices are written. */
export const wordMean = (mean: number, currency: string | null): string => mean.toFixed(placesOf(currency))
