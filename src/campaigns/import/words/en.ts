import type { Words } from './reasons.ts'

export const english: Words = {
  phone_exponent:
    'The spreadsheet has rounded this number (as in 3.07E+11), so its digits are lost. Format the column as text, enter the numbers again, and export once more.',
  phone_letters: 'The phone holds letters. Write it in digits.',
  phone_extension:
    'This is a number with an extension, which WhatsApp cannot reach. Enter a number of its own.',
  phone_too_short: 'The phone has too few digits.',
  phone_too_long: 'The phone has too many digits.',
  phone_several: 'There are several phones in this cell and none is a mobile. Keep one.',
  phone_invalid:
    'There is no such phone number in this country. Write it with its country code, such as +30 …, or, if the whole file is from another country, choose that under “Phones without a country code are from”.',
  phone_unassigned:
    'There is no such phone number with this country code. Check its digits, and those of the code.',
  phone_several_first_taken: 'There were several phones in this cell; the first mobile was taken.',
  no_phone_or_email: 'There is neither a phone nor an e-mail in this row.',
  email_unreadable: 'The e-mail address cannot be read.',
  email_of_another: 'The e-mail belongs to another contact, so only the phone was used.',
  birthday_unreadable: 'The birthday cannot be read and was left out.',
  history_unreadable:
    'A date, a sum or a count of past orders cannot be read and was left out. Write dates as 2026-11-21, sums as 49.90 and counts as 3.',
  history_ahead:
    'A date of past orders is still to come and was left out. Look at its year, and whether the day or the month comes first.',
  too_many_cells:
    'This row has more cells than there are columns. Put text that holds the separator in quotes.',
  too_long: 'This row is longer than a megabyte.',
  quote_open: 'A quotation mark is opened here and never closed.',
  nul: 'This row holds characters that are no text. Save the file as CSV UTF-8.',
  not_storable: 'The database could not take this row.',
  seen_above: 'The same person stands further up in this file; the first row was taken.',
  order_line: 'The same order stands further up in this file; its products were added to it.',
  order_without_number: 'The order has no number.',
  order_date_unreadable: 'The date of the order cannot be read. Write it as 2026-11-21.',
  amount_unreadable: 'The amount cannot be read. Write it as 49.90.',
  order_date_ahead:
    'The date of the order is still to come. Look at its year, and whether the day or the month comes first.',
  order_without_date: 'The order has no date or no amount.',
  opted_out: 'This person has opted out and gets no marketing; the other data was updated.',
  says_no: 'The file says no to marketing for this person.',
  consent_unclear: 'The consent cell says neither yes nor no, so it counts as no yes.',
  cell_cut: 'A cell is longer than 1,000 characters; what is beyond them was left out.',
  empty: 'The file is empty.',
  no_rows: 'The file has a header and no rows.',
  spreadsheet: 'This is a spreadsheet, not a CSV file. Open it and save it as "CSV UTF-8".',
  zip: 'This is a compressed file. Unpack it and upload the CSV inside.',
  binary: 'This is no text file. Save the list as "CSV UTF-8" and upload that.',
  no_line_end: 'No line ends in the first 256 KB, so this is no list. Save it as "CSV UTF-8".',
  too_many_columns:
    'The first line has more than 500 columns. Is the separator right? Save the list as "CSV UTF-8".',
  no_identity_column:
    'No column with phones or e-mails was found. Say in `mapping` which one it is, for example {"Column": "phone"}.',
  no_order_columns:
    'Columns with the number, the date and the amount of each order are needed. Say in `mapping` which they are.',
  file_missing: 'The uploaded file is no longer on this server. Upload it again.',
  fault: 'Something went wrong on our side. What stands here was taken; upload the file again for the rest.',
  no_consent: 'Nobody said that this person consented to marketing.',
  no_consent_said:
    'Neither a column nor you say who consented, so the people are stored without consent and get no marketing.',
  yes_no_column:
    'A column holds only yes and no. Is it what each of them answered to messages on WhatsApp? Say what it is before you say that everybody said yes.',
  no_elsewhere:
    'These said no to e-mail, SMS or a newsletter. Did they really say yes to WhatsApp? If not, choose for that column that it holds who said yes or no.',
  email_only: 'There is no phone, so WhatsApp cannot reach this person.',
  landline: 'This is a landline. WhatsApp may be on it; often it is not.',
  cells_cut:
    'Cells longer than 1,000 characters are cut there. The first is in the column "{column}", line {line}. Shorten them, or split them over two columns.',
}
