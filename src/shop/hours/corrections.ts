type Correction = {
  country: string
  /** As date-holidays writes its rules; "12-24" is a date, and a holiday where the library has none. */
  rule: string
  /** The first year in which it holds. */
  from?: number
  names: { en: string; [language: string]: string }
}

/** Where date-holidays 3.37 is behind the law, or names a day by the wrong name. */
export const corrections: readonly Correction[] = [
  // Act LXV of 2024 made it a day off, from that year on.
  {
    country: 'HU',
    rule: '12-24',
    from: 2024,
    names: { el: 'Παραμονή Χριστουγέννων', hu: 'Szenteste', en: 'Christmas Eve' },
  },
  {
    country: 'HU',
    rule: '08-20',
    names: { el: 'Ημέρα του Αγίου Στεφάνου', hu: 'Szent István ünnepe', en: "Saint Stephen's Day" },
  },
  // The library calls it Ash Sunday.
  {
    country: 'GR',
    rule: 'orthodox -48',
    names: { el: 'Καθαρά Δευτέρα', hu: 'Tiszta hétfő', en: 'Clean Monday' },
  },
  {
    country: 'GR',
    rule: '03-25',
    names: { el: '25η Μαρτίου', hu: 'Március 25.', en: 'Greek Independence Day' },
  },
  {
    country: 'GR',
    rule: '10-28',
    names: { el: '28η Οκτωβρίου', hu: 'Október 28.', en: 'Ohi Day' },
  },
  {
    country: 'GR',
    rule: '08-15',
    names: { el: 'Δεκαπενταύγουστος', hu: 'Nagyboldogasszony', en: 'Assumption Day' },
  },
  {
    country: 'GR',
    rule: '12-26',
    names: {
      el: 'Δεύτερη μέρα των Χριστουγέννων',
      hu: 'Karácsony másnapja',
      en: 'the second day of Christmas',
    },
  },
]
