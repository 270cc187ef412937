/**
 * Words that people of every language write: they never decide one. Loan words of trade, greetings and
 * thanks that travel, intent words, sizes, months' and brands' names.
 */
export const neutral = `
ok okay okey okk oke okei okie k kk yes no yep stop start cancel subscribe unsubscribe thanks thank you thx thnx tnx ty
hello hi hey bye hallo allo pls plz sorry super wow lol haha hahaha xaxa xaxaxa hehe hihi omg cool top nice
info email mail e gmail hotmail yahoo com www http https gr hu net org sms viber whatsapp facebook fb instagram insta tiktok google
menu online shop eshop webshop voucher coupon code link app tracking courier delivery express sale sales offer black friday cyber monday bazaar outlet
box now locker iphone android samsung apple nike adidas puma zara mango converse vans levis lego sony xiaomi huawei lg philips bosch
airpods airpods galaxy watch playstation xbox nintendo dyson crocs birkenstock max air pro plus mini ultra jordan force one
calvin klein ralph lauren polo north face under armour pull bear guess tommy hilfiger boss gucci prada chanel dior apivita korres bioderma loreal nivea
merci ciao bravo jeans shirt tshirt bluetooth wifi usb laptop powerbank spa gel
athens athina athens thessaloniki patra piraeus crete kriti budapest debrecen szeged pecs gyor london berlin vienna paris rome sofia nicosia larnaca limassol cyprus greece hungary hellas
street avenue road utca ut ter korut odos leoforos
acs elta gls dpd dhl ups fedex tnt foxpost posta speedex geniki taxydromiki mpl packeta skroutz emag visa mastercard paypal revolut klarna
xs s m l xl xxl xxxl small medium large size eur euro euros usd huf ft gbp kg cm mm ml gr pcs no nr id ref order a b c d f g h i j n o p q r t u v w x y z
help demo test admin bot chat chatbot user kalathi mr mrs ms dr st nd rd th am pm
οκ οκευ στοπ σταρτ
ок стоп старт
`
