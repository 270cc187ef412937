import type { Field } from '../fields.ts'

/** Names between bars and line ends. */
const list = (names: string): readonly string[] =>
  names
    .trim()
    .split(/[|\n]/)
    .map((name) => name.trim())

/**
 * What columns are called in Greek, Hungarian and English, and in the exports of Shopify, WooCommerce, Klaviyo,
 * Mailchimp and Google Contacts. Written as people do; compared without case, accents and punctuation. Better names
 * stand first: of two columns for one field, the one whose name stands further up holds.
 */
export const headerWords: Readonly<Record<Field, readonly string[]>> = {
  phone: list(`
    whatsapp | whatsapp number | whatsapp phone | mobile | mobile phone | mobile number | cell
    cell phone | cellphone | κινητό | κινητό τηλέφωνο | αριθμός κινητού | τηλέφωνο κινητό | κιν
    κιν τηλ | mobil | mobiltelefon | mobilszám | mobiltelefonszám | phone | phone number | phone no
    telephone | telephone number | tel | tel no | msisdn | whatsapp no | contact no | contact number | mobile no | customer phone | contact phone | τηλέφωνο
    τηλ | αριθμός τηλεφώνου | τηλέφωνο επικοινωνίας | τηλέφωνα | telefon | telefonszám
    telefonszáma | tel szám | telszám | billing phone | shipping phone | default address phone
    phone 1 value | phone 2 value | phone 1 | phone 2 | phone1 | phone2 | sms | sms phone number
    τηλέφωνο 1 | τηλέφωνο 2 | telefon 1 | telefon 2 | home phone | landline | σταθερό
    σταθερό τηλέφωνο | vezetékes | vezetékes telefon
  `),
  email: list(`
    email | e mail | mail | email address | e mail address | customer email | billing email
    contact email | e mail 1 value | email 1 | ηλεκτρονικό ταχυδρομείο | ηλεκτρονική διεύθυνση
    διεύθυνση email | διεύθυνση e mail | εμαιλ | ημειλ | email cím | e mail cím | emailcím
    elektronikus levélcím
  `),
  name: list(`
    name | full name | fullname | customer | customer name | client | contact | contact name
    display name | billing name | shipping name | ονοματεπώνυμο | ονοματεπωνυμο πελάτη | πελάτης
    όνομα πελάτη | όνομα και επώνυμο | név | teljes név | vásárló | vásárló neve | ügyfél
    ügyfél neve | számlázási név
  `),
  first_name: list(`
    first name | firstname | given name | forename | billing first name | shipping first name
    fname | όνομα | μικρό όνομα | keresztnév | utónév
  `),
  last_name: list(`
    last name | lastname | surname | family name | billing last name | shipping last name | lname
    επώνυμο | επίθετο | vezetéknév | családnév
  `),
  language: list(`
    language | locale | lang | customer locale | preferred language | γλώσσα | nyelv | nyelve
  `),
  country: list(`
    country | country code | billing country | shipping country | default address country code
    default address country | region country | χώρα | κωδικός χώρας | ország | országkód
  `),
  tags: list(`
    tags | tag | labels | groups | customer tags | ετικέτες | ετικέτα | ομάδες | címkék | címke
    csoportok
  `),
  birthday: list(`
    birthday | birth date | birthdate | date of birth | dob | ημερομηνία γέννησης | γενέθλια
    ημ γέννησης | születésnap | születési dátum | születési idő | szül dátum
  `),
  consent: list(`
    whatsapp consent | whatsapp opt in | whatsapp marketing | accepts whatsapp marketing | consent
    marketing consent | opt in | optin | opted in | marketing opt in | consents | consented
    συγκατάθεση whatsapp | συναίνεση whatsapp | αποδοχή whatsapp | δέχεται whatsapp | συναινεί whatsapp
    συγκατάθεση | συναίνεση | συγκατάθεση marketing | συναίνεση marketing | αποδοχή marketing
    δέχεται marketing | συναινεί | συναινώ | συναίνεσε | έχει συναινέσει | συγκατατίθεται
    συγκατατέθηκε | έδωσε συγκατάθεση | έχει δώσει συγκατάθεση | συμφωνεί | συμφωνώ | συμφώνησε
    έχει συμφωνήσει | δέχεται | δέχομαι | δέχτηκε | δέχθηκε | έχει δεχτεί | έχει δεχθεί | αποδέχεται
    αποδέχομαι | αποδέχτηκε | αποδέχθηκε | έχει αποδεχτεί | έχει αποδεχθεί | αποδοχή
    δέχεται μηνύματα | δέχεται προσφορές
    whatsapp hozzájárulás | whatsapp beleegyezés | hozzájárulás | marketing hozzájárulás
    hozzájárulás marketinghez | beleegyezés | marketing beleegyezés | hozzájárult | hozzájárul
    hozzájárulok | hozzájárulását adta | hozzájárulást adott | beleegyezett | beleegyezik | beleegyezem
    beleegyezését adta
  `),
  opt_out: list(`
    opt out | opted out | optout | whatsapp opt out | marketing opt out | unsubscribed | unsubscribe
    do not contact | do not disturb | dnc | stop | δεν συναινεί | δεν δέχεται | δεν αποδέχεται
    δεν επιθυμεί | διαγραφή από λίστα | leiratkozott | leiratkozás | nem járult hozzá | nem kér
  `),
  consent_date: list(`
    consent date | consent at | consent timestamp | opt in date | opt in time | consented at
    ημερομηνία συγκατάθεσης | ημερομηνία συναίνεσης | ημερομηνία αποδοχής | ημ νία συγκατάθεσης
    ημ νία συναίνεσης | συναίνεσε στις | hozzájárulás dátuma | hozzájárulás ideje
    hozzájárulás időpontja | beleegyezés dátuma | beleegyezés ideje | beleegyezés időpontja
  `),
  external_id: list(`
    customer id | external id | klaviyo id | user id | client id | contact id | κωδικός πελάτη
    κωδ πελάτη | vevőkód | ügyfélkód | vásárló azonosító | ügyfél azonosító
  `),
  first_order_date: list(`
    first order date | first order | first purchase date | πρώτη παραγγελία
    ημερομηνία πρώτης παραγγελίας | első rendelés | első rendelés dátuma
  `),
  last_order_date: list(`
    last order date | last order | last purchase | last purchase date | last order at
    date of last order | τελευταία παραγγελία | ημερομηνία τελευταίας παραγγελίας | τελευταία αγορά
    utolsó rendelés | utolsó rendelés dátuma | utolsó vásárlás
  `),
  total_spent: list(`
    total spent | total spend | lifetime value | ltv | historic customer lifetime value
    order total | orders total | money spent | συνολικές αγορές | σύνολο αγορών | τζίρος
    összes költés | összes vásárlás | teljes költés
  `),
  orders_count: list(`
    orders | orders count | order count | total orders | number of orders | παραγγελίες
    πλήθος παραγγελιών | αριθμός παραγγελιών | rendelések | rendelések száma | rendelésszám összesen
  `),
  order_number: list(`
    order number | order no | order id | order | order name | αριθμός παραγγελίας | αρ παραγγελίας
    κωδικός παραγγελίας | παραγγελία | rendelésszám | rendelés száma | rendelés azonosító
    megrendelés száma
  `),
  order_date: list(`
    order date | date | created at | placed at | date created | order created | paid date
    purchase date | ημερομηνία παραγγελίας | ημερομηνία | ημ νία | rendelés dátuma | dátum
    rendelés ideje | vásárlás dátuma
  `),
  amount: list(`
    amount | order amount | order total amount | total | grand total | total price | total amount
    ποσό | σύνολο | αξία | σύνολο παραγγελίας | összeg | végösszeg | rendelés összege | fizetendő
  `),
  currency: list(`
    currency | currency code | order currency | νόμισμα | pénznem | deviza
  `),
  order_status: list(`
    order status | status | financial status | κατάσταση | κατάσταση παραγγελίας | állapot
    rendelés állapota | státusz
  `),
  product: list(`
    product | products | product name | item | item name | items | lineitem name | line items
    προϊόν | προϊόντα | είδος | termék | termékek | terméknév | tétel
  `),
  sku: list(`
    sku | skus | lineitem sku | product code | κωδικός προϊόντος | κωδικός είδους | cikkszám
    termékkód
  `),
  quantity: list(`
    quantity | qty | lineitem quantity | ποσότητα | τεμάχια | mennyiség | darab | db
  `),
  price: list(`
    price | unit price | lineitem price | item price | τιμή | τιμή μονάδας | ár | egységár
  `),
}

/**
 * Consent to be written to elsewhere. A yes there says nothing of WhatsApp, so these are kept as attributes until the
 * uploader says that the wording named WhatsApp.
 */
export const otherChannels = list(`
  accepts marketing | accepts email marketing | email marketing consent | accepts sms marketing
  sms marketing consent | newsletter | email consent | subscribed | email opt in | sms consent
  buyer accepts marketing | ενημερωτικό δελτίο | hírlevél | feliratkozott
`)
