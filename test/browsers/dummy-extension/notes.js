document.body.textContent = 'Sổ ghi';
