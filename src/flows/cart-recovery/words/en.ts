import { type AnswerWords, list } from './words.ts'

export const en: AnswerWords = {
  bought: list(`
    already bought, already ordered, already purchased, already paid, already got it, already have it, already did,
    bought it, bought them, bought already, ordered it, ordered them, ordered already, purchased it, paid already,
    got it already, got them already, have it already, i bought, just bought, just ordered, have ordered, have bought,
    ve ordered, ve bought, placed the order, placed my order, placed an order, completed my order, completed the order,
    finished my order, did it already, done already, order is done`),
  later: list(`
    later, tomorrow, not now, not today, not right now, remind me, another day, another time, some other time, next week,
    next month, in a few days, after payday, when i get paid, end of the month, think about it, think it over, let me think,
    busy now, busy right now, at work now, need more time, need some time, not yet, on the weekend, this weekend`),
  expensive: list(`
    expensive, pricey, too much money, too much for me, costs too much, cost too much, cannot afford, can't afford,
    over my budget, out of my budget, my budget, cheaper elsewhere, found it cheaper, find it cheaper, price is too high,
    price is high, prices are high, too high price, shipping is too much, too costly`),
  no: list(`
    no thanks, no thank you, not interested, don't want it, do not want it, don't want them, don't need it, no longer need,
    don't need them, changed my mind, not any more, not anymore, forget it, no longer want, leave it, remove it, delete it,
    cancel it, by mistake, just looking, just browsing, bought elsewhere, bought it elsewhere, from another shop,
    from another store, somewhere else, stop reminding me, don't remind me`),
  wholeNo: list('no, nope, nah, thanks no'),
  wholeLater: list('maybe, soon, perhaps later, in a bit'),
  not: list(`not, haven't, havent, hasn't, didn't, didnt, don't, dont, never, isn't, isnt, aren't, wasn't`),
  but: list('but, however, still waiting, hasn’t arrived, not arrived, wrong, broken'),
  remind: list('remind me'),
}
