import { isSupportedCountry } from 'libphonenumber-js/max'

/** Whether phones of a country can be read: it has a calling code. */
export const isCountry = (code: string): boolean => isSupportedCountry(code)

const currencies = new Set(Intl.supportedValuesOf('currency'))

export const isCurrency = (code: string): boolean => currencies.has(code)
