globalThis.evil = 1; var evil2 = 2; let evil3 = 3; class evil4 {}; const evil5 = 5;
