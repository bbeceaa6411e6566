// CardPrinting
