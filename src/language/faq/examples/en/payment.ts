import type { Examples } from '../example.ts'

export const payment: Examples = {
  'ways to pay': `
    how can i pay
    do you take cards or paypal
    is apple pay ok
    what payment methods do you accept
    can i pay some other way than card
    do you accept american express
    is revolut fine for you
    the site wants a card and i havent got one
    do you take maestro
    half on card half with a voucher possible?
    what do you accept in the shop
    google pay?
    i dont use paypal, what else is there
    can i pay with my phone
    do you take diners
    do i pay now or later
    credit card only or debit too
    other than card what can i use
    card?
    visa or mastercard?
    how to pay
    revolut accepted?
    possible without a card?`,
  'cash on delivery': `
    can i pay when it arrives
    do you have cash on delivery
    pay the driver in cash at the door ok?
    is there a fee for cod
    i dont have a card, can i pay on delivery
    does the courier take cards
    dont trust online payment, i'll pay once i see it
    is it more if i pay at the door
    do i need exact change for the driver
    cod for the islands?
    id like to see it first then pay
    cod?
    cash into the courier's hand
    want to hold it before handing over money
    does the driver have a card machine
    how much extra is cash on delivery`,
  'bank transfer': `
    can i pay by bank transfer
    what is your iban
    ive sent the money by bank, where do i send proof
    which account do i pay into
    what reference should i put on the transfer`,
  instalments: `
    can i pay in instalments
    do you have klarna
    is it possible to split it in three payments
    any interest free option
    pay a bit every month
    pay it off little by little
    over how many months can i spread it
    instalments on a credit card with no extra charge
    half now and half next month
    i get paid at the end of the month, could i do the rest then
    over how long can i pay it off
    dont have the whole amount right now
    can i leave a deposit
    six months on a credit card?
    is there interest if i break it up
    bit steep to pay in one go
    do you offer credit
    could i pay the first part today
    a monthly plan maybe?
    do you let people pay in stages
    instalments?
    interest free?
    payable in 3 goes
    instalments with a debit card?
    do you have afterpay or similar`,
  'payment failed': `
    my card keeps getting declined
    error when i try to pay
    the payment failed, what's wrong
    stuck on the bank's page
    money was taken but there is no order
    paid and got no confirmation
    i was charged twice for the same thing
    pressed pay and it just spins
    says not approved but i have money
    tried three cards, none worked
    money is gone from my account but no email
    the bank never sent me the code
    shows up twice on my statement
    transaction error, try again later it says
    the payment page closes by itself
    purchase wont complete with my card
    the amount is on hold but i have no order
    payment not working
    freezes at payment
    charged with no order
    transaction refused
    card works everywhere but here
    entered the bank code and still nothing
    basket says paid but order history empty`,
  'safe payment': `
    is it safe to put my card in your site
    i'm afraid to give card details online
    are you a legit shop
    do you save my card number`,
  invoice: `
    i need an invoice for my company
    where do i put the vat number
    can you issue an invoice
    the receipt should be in the company's name
    never got the invoice
    im self employed and want to expense it
    it was issued to the wrong company name
    where can i download it as pdf
    need it billed to my business
    invoice?
    with my vat number
    it needs to go through my business books
    email me the invoice`,
  receipt: `
    there was no receipt in the box
    can i get a copy of my receipt
    lost my receipt`,
  vat: `
    do prices include vat
    is tax added at checkout
    can i buy without vat as an eu company`,
  'other money': `
    can i pay in dollars
    which currency will i be charged in`,
}
