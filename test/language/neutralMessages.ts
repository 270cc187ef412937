/** Messages that say nothing about the language of their writer. */
export const neutralMessages = `12345
#A-10482
ORD-2026-00817
RO123456789HU
ok
OK!
Okay
okey
oké
οκ
thanks
Thank you
thx
stop
STOP!!!
start
hi
Hello
hey
👍
🙏🙏🙏
😂
❤️ ok
?
...
1
2
43
XL
Nike
Nike Air Max 90
Samsung Galaxy S24
iPhone 15 Pro
Zara
ACS
GLS
BOX NOW
Foxpost
+30 694 123 4567
06 30 123 4567
maria.k@example.com
https://example.com/products/red-dress
www.example.gr
Maria
Γιώργος
Nikos Papadopoulos
Γιώργος Νικολάου
Nagy Péter
Kovács Anna
Szabó Éva
John Smith
Kostas
Eleni Georgiou
Horváth László
email
info
menu
sms
voucher
courier
yes
no
sorry
please
super
wow
haha
lol
49,90 €
12 990 Ft
18:30
2026-11-21
SKU-4471-BLK
k
cancel
PayPal
Visa
online
Black Friday
delivery
tracking
service
weekend
refund
Massimo Dutti
Budapest
Ελένη
WhatsApp
DHL 00340434161094042557
H-1051
11743`.split('\n')
