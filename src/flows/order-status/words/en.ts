import { list, type TalkWords } from './words.ts'

export const en: TalkWords = {
  orders: list(`
    order, orders, oder, ordr, orfer, parcel*, pacel, package, packages, pakage, packege, shipment*
  `),
  notOrders: list(''),
  certain: list('the, this, that'),
  own: list('my, our, mine'),
  ownOrders: list(`
    my delivery, our delivery, my stuff, my items, my things, my purchase, my goods, my oder, i ordered,
    i bought
  `),
  asks: list(`
    where, wheres, were is, when, whens, track, traking, tracking, trace, status, progress, eta, update,
    updates, news, arrive, arrives, arriving, come, coming, comes, get here, reach, ship, shipped, shiped,
    dispatch, dispatched, sent, send, deliver, delayed, delay, late, lost, missing, stuck, expected, expect,
    estimated, waiting for, waiting on, still waiting, what happened, what s happening, whats happening,
    what is happening, what s up, whats up, going on, on its way, on the way, out for delivery, how far,
    ready, check, see, view, show, find, look up, info, information, moved, moving, move, leave, left,
    leaves, posted, on time
  `),
  came: list(`
    arrived, received, recieved, recived, delivered, came, got, gotten, receive, recieve, get
  `),
  doubts: list(`
    not, never, t, havent, hasnt, didnt, dont, isnt, still, yet, nothing, no, when, where, wheres, will,
    should, how
  `),
  begins: list('has, have, did, was, is, does, do, are, can, could'),
  general: list(`
    how long, how many days, how fast, how quickly, how soon, how do you, do you, usually, normally
  `),
  others: list(`
    added, loyalty, different, not what i, return*, refund*, cancel*, chang*, exchang*, replac*, add, adding,
    remove, edit, modify, amend, combine, split, merge, wrong, broken, damaged, defective, faulty, leaking,
    incomplete, missing from, missing in, item missing, items missing, smashed, opened, address, minimum,
    min, cost*, price*, fee, fees, charge*, how much, discount*, code, coupon*, voucher, free, points, pay,
    paying, payment*, invoice*, receipt*, gift*, wrap*, note, message, warranty, guarantee, complain*,
    review*, place, placing, make an, how to order, how do i order, how can i order, can i order,
    where can i order, like to order, want to order, to order, order online, order by, order from,
    order here, order again, reorder, wholesale, bulk, custom, pre order, preorder, what if, what happens if,
    what happens when, in case, pick up my order, pick it up myself, pickup point, if i order, if i place,
    stock, button, size, colour, color, countries, abroad, courier do you, couriers do you, delivery time,
    delivery times, delivery options, next day, same day, insured, packaging, another person, someone else,
    neighbour, neighbor, thanks i got, confirm my, account, password, my date, earlier, faster, sooner,
    postpone, hold my, leave it, reschedule, confirmation, confirm, to my work, to work, to my office,
    send it to, the page, website, site will not, complete my, gift
  `),
  whole: list(`
    where is it, where is it now, where s it, wheres it, when will it arrive, when will it come,
    when is it coming, when does it arrive, when will i get it, when do i get it, when will i receive it,
    has it shipped, has it been shipped, did it ship, is it shipped, is it on its way, is it on the way,
    is it coming, did it arrive, how long until it arrives, tracking, track, tracking number, tracking link,
    tracking info, track and trace, track order, track my order, track parcel, order tracking, order status,
    status of order, delivery status, my order, my orders, my parcel, my package, my delivery, orders,
    order history, about my order, about an order, question about my order, i have a question about my order,
    order update, order updates, update on order, has it been sent, was it sent, is it sent, has it left,
    has it arrived, is it here yet
  `),
  again: list(`
    any news, any update, any updates, is there any news, is there any update, and now, what about now,
    what s new, still nothing, when, where, how long, how much longer, status, update
  `),
  anywhere: list(`
    tracking says, where is my stuff, where are my things, tracking number, tracking code, tracking link,
    still has not arrived, still hasn t arrived, still not arrived, has not arrived yet, hasn t arrived yet,
    hasnt arrived, has not come yet, hasn t come yet, not received anything, haven t received anything,
    havent received anything, not received it yet, haven t received it, nothing has arrived, nothing arrived,
    nothing came, never arrived, never came, i still have nothing, still have nothing, nothing has come,
    no parcel, still no parcel, still no order, should have been delivered, should have arrived,
    should have come, supposed to arrive, supposed to come, was due, wasn t home, was not home, wasnt home,
    wasn t at home, was not at home, missed the delivery, missed my delivery, missed the courier,
    couldn t find me, could not find me
  `),
  fillers: list(`
    hi, hello, hey, good, morning, afternoon, evening, please, pls, plz, now, then, ok, and, so, but, yet,
    already, finally, today, still, the, a, my, thanks, thank, you, i, want, d, like, need, to, check, see,
    know, can, could, what, is, me, tell, info, on
  `),
}
