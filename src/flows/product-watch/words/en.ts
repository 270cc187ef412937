import type { RequestWords } from './index.ts'

export const en: RequestWords = {
  tell: [
    ...['tell me when', 'tell me if', 'tell me once', 'let me know when', 'let me know if', 'let me know once'],
    ...['notify me', 'alert me', 'remind me when', 'message me when', 'text me when', 'write me when', 'write to me when'],
    ...['ping me when', 'want to know when', 'get notified', 'be notified', 'send me a message when', 'inform me'],
  ],
  back: [
    ...['back', 'in stock', 'restock', 'restocked', 'available', 'again', 'comes in', 'arrives', 'have it', 'have them'],
    ...['get it in', 'get them in', 'get more'],
  ],
  cheaper: [
    ...['price drops', 'price drop', 'price falls', 'price goes down', 'price is lower', 'price comes down', 'lower price'],
    ...['cheaper', 'on sale', 'on offer', 'discounted', 'discount', 'reduced', 'costs less'],
  ],
  stock: [
    ...['in stock', 'out of stock', 'sold out', 'back in stock', 'restock', 'restocking', 'available again', 'any left'],
    ...['run out of', 'when will you have', 'when do you get', 'is it available', 'still available'],
  ],
  stop: [
    ...['stop watching', 'stop telling me about', 'stop alerts', 'stop the alert', 'stop notifying', 'stop notifications'],
    ...['no more alerts', 'cancel the alert', 'cancel my alert', 'cancel alerts', 'cancel the notification', 'cancel notifications'],
    ...['do not notify me', "don't notify me", 'dont notify me', "don't tell me when", 'do not tell me when', "don't watch"],
  ],
  elsewhere: [
    ...['order', 'orders', 'parcel', 'package', 'delivery', 'courier', 'refund', 'money', 'payment', 'invoice', 'receipt'],
    ...['open', 'opens', 'human', 'agent', 'colleague', 'points'],
  ],
  idle: [
    ...['please', 'pls', 'hi', 'hello', 'hey', 'you', 'your', 'the', 'a', 'an', 'it', 'its', 'is', 'are', 'when', 'if', 'once', 'me'],
    ...['can', 'could', 'would', 'will', 'to', 'of', 'for', 'that', 'this', 'i', 'my', 'do', 'does', 'have', 'has', 'get', 'be', 'again'],
    ...['product', 'item', 'one', 'on', 'in', 'and', 'about', 'gets', 'becomes', 'comes', 'price', 'goes', 'there', 'still', 'like'],
  ],
}
