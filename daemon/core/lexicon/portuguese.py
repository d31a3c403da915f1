"""Pure. Portuguese words for the same tables."""

from __future__ import annotations

from daemon.core.lexicon.lookup import Table

WORK: Table = {
    "email": {
        3: "responder responda e_mail* caixa_de_entrada",
        2: ("mensagem mensagens resposta avisar confirmar escrever_para contatar contactar retornar_contato"),
        1: "enviar mandar perguntar",
    },
    "calls": {
        3: "ligar_para ligar telefonar ligação chamada retornar_ligação",
        1: "telefone",
    },
    "scheduling": {
        3: "agendar marcar marcar_consulta marcar_reunião reservar agendamento remarcar calendário",
        2: "reserva convidar convite cancelar",
    },
    "meetings": {
        3: "reunião reuniões ata atas pauta",
        2: "preparar_reunião",
        1: "preparar",
    },
    "travel": {
        3: (
            "voo voos viagem viagens passagem passagens passaporte aluguel_de_carro hospedagem visto "
            "bilhete* férias"
        ),
        2: "trem comboio mala",
    },
    "transcription": {
        3: "transcrever transcrição",
    },
    "bookkeeping": {
        3: (
            "fatura* faturamento nota_fiscal notas_fiscais contabilidade contador contabilista imposto* "
            "recibo* despesas folha_de_pagamento salários pagar pagamento* transferência* boleto* "
            "extrato* iva imposto_de_renda cobrar cobrança* finanças"
        ),
        2: ("banco orçamento conta contas taxa* cartão_de_crédito dívida* salário renda aluguel condomínio"),
        1: "dinheiro preço custo",
    },
    "data_entry": {
        3: "planilha* folha_de_cálculo digitar_dados cadastro cadastrar",
        2: "tabela lista dados preencher formulário atualizar",
    },
    "reports": {
        3: "relatório* estatística* indicadores",
        2: "números",
    },
    "research": {
        3: "pesquisar pesquisa comparar procurar descobrir",
        2: "encontrar opções buscar verificar_se",
        1: "ver verificar",
    },
    "support": {
        3: "atendimento_ao_cliente reclamação reclamações reembolso* devolução queixa*",
        2: "cliente clientes",
    },
    "sales": {
        3: "proposta* orçamento_para cotação licitação",
        2: "oferta venda vendas",
    },
    "social": {
        3: "redes_sociais",
        2: "publicar postar postagem publicação",
    },
    "newsletter": {
        3: "boletim campanha* nota_de_imprensa",
        2: "publicidade divulgação divulgar",
    },
    "content": {
        3: "redigir artigo* traduzir tradução revisar_texto redação",
        2: "texto escrever conteúdo* capítulo",
    },
    "design": {
        3: "logotipo cartaz folheto cartões_de_visita",
        2: "apresentação imagens",
    },
    "media": {
        2: "foto fotos",
        3: "vídeo* gravar editar_vídeo",
    },
    "software": {
        3: (
            "gateway_de_pagamento integração_com programar corrigir_erro banco_de_dados desenvolver_o "
            "desenvolver_a tela_de"
        ),
        2: (
            "validar validação autenticação carrinho página_inicial erro erros servidor* aplicativo "
            "aplicação implementar funcionalidade* tela telas desenvolvedor* testar"
        ),
        1: "usuário* utilizador* adicionar criar botão corrigir",
    },
    "website": {
        3: "página_web loja_online loja_virtual domínio",
        1: "página",
    },
    "it": {
        3: "computador impressora senha senhas cópia_de_segurança portátil celular telemóvel",
        2: "instalar configurar",
    },
    "office": {
        3: "escritório material_de_escritório inventário estoque",
        2: "chaves",
    },
    "filing": {
        3: "arquivar arquivo digitalizar organizar_documentos",
        2: "documentos papéis imprimir documentação",
    },
    "household": {
        3: (
            "limpar limpeza lavar roupa cozinhar cozinha jardim lixo passar_a_ferro aspirar louça "
            "arrumar faxina"
        ),
        2: "casa apartamento jantar almoço cachorro cão gato móveis mudança",
        1: "quarto",
    },
    "repairs": {
        3: (
            "consertar reparar conserto encanador canalizador eletricista caldeira vazamento fuga "
            "oficina pintar revisão_do_carro arrumar_o pneus"
        ),
        2: "carro bicicleta",
        1: "trocar",
    },
    "vendors": {
        3: "fornecedor* senhorio",
        2: "seguro luz prestador*",
    },
    "shopping": {
        3: (
            "comprar compra compras encomendar presente presentes prenda leite pão ovos supermercado mercado"
        ),
        2: "queijo frutas legumes sapatos roupas pedido",
    },
    "errands": {
        3: (
            "buscar_na levar_ao levar_a correios biblioteca farmácia cartório câmara lavanderia "
            "renovar_documento"
        ),
        2: "renovar devolver cancelar_assinatura matrícula",
    },
    "shipping": {
        3: "pacote encomenda* envio alfândega despachar",
        2: "frete",
    },
    "events": {
        3: "evento* festa casamento* feira convidados aniversário_de",
        2: "aniversário salão show concerto",
    },
    "legal": {
        3: "contrato* advogad* jurídico lgpd rgpd notário processo_judicial",
        2: "assinar assinatura lei licença alvará",
    },
    "hr": {
        3: "contratar contratação candidat* entrevista_de_emprego vaga funcionári* currículo*",
        2: "equipe equipa treinamento formação",
    },
    "strategy": {
        3: (
            "definir_preço preço_do definir_preços estratégia* negociar negociação* aumentar_preços "
            "investidor* decidir parceria* plano_de_negócios"
        ),
        2: "objetivos metas decisão plano",
        1: "pensar ideia ideias",
    },
    "health": {
        3: (
            "médico médica dentista fisio* vacina* remédio* medicamento* academia ginásio "
            "receita_médica exame_de_sangue pediatra consulta"
        ),
        2: "saúde correr nadar óculos exercício*",
    },
    "family": {
        3: (
            "crianças filhos filho filha mãe pai avó avô pais escola creche marido esposa família "
            "aniversário_de_casamento irmã irmão"
        ),
        2: "amigos natal aniversário",
    },
    "learning": {
        3: (
            "estudar aprender lição_de_casa prova exame aula curso violão tese faculdade tcc trabalho_de_casa"
        ),
        2: "ler livro livros",
    },
}

IMPORTANCE: Table = {
    "money": {
        30: (
            "extrato* contador gateway_de_pagamento fatura* salários folha_de_pagamento cobrar "
            "cobrança* transferência* aluguel renda empréstimo boleto* nota_fiscal"
        ),
        24: "pagamento* pagar banco orçamento seguro",
        12: "despesas dinheiro preço recibo*",
    },
    "duty": {
        32: "imposto* iva contrato* advogad* lgpd rgpd notário jurídico imposto_de_renda",
        22: "passaporte assinar licença alvará prazo exame prova visto tese matrícula tcc",
    },
    "clients": {
        27: "cliente clientes proposta* licitação reclamação reclamações",
        18: "pedido entrega parceiro* venda vendas",
    },
    "product": {
        24: "lançamento lançar servidor* implementar produção banco_de_dados",
        14: "aplicativo funcionalidade* erro erros",
    },
    "security": {
        28: "cópia_de_segurança senha senhas segurança",
    },
    "health": {
        30: "médico dentista medicamento* remédio* vacina* pediatra consulta veterinário",
        14: "academia ginásio",
    },
    "safety": {
        28: "vazamento incêndio acidente inundação",
    },
    "family": {
        26: "crianças filhos filho filha mãe pai pais creche casamento família",
        12: "escola aniversário",
    },
    "people": {
        25: "contratar contratação candidat* entrevista_de_emprego",
        12: "equipe equipa funcionári*",
    },
    "growth": {
        28: "estratégia* negociar negociação* investidor* parceria* aumentar_preços",
        18: "metas objetivos decisão decidir",
    },
    "reputation": {
        27: "queixa* desculpas avaliação_negativa imprensa",
    },
    "stakes": {
        26: "importante urgente crítico essencial prioritário",
    },
    "trivial": {
        -22: "leite pão ovos louça lixo roupa faxina cabeleireiro",
        -14: "limpar arrumar limpeza",
    },
    "optional": {
        -20: "algum_dia talvez se_possível quando_tiver_tempo",
        -8: "ideia ideias pensar",
    },
}

URGENCY: Table = {
    "pressure": {
        58: (
            "urgente urgentemente imediatamente já_já o_mais_rápido_possível o_quanto_antes "
            "quanto_antes vencid* atrasad* agora_mesmo último_aviso"
        ),
        30: "rapidamente no_máximo_até",
        10: "importante",
    },
    "trouble": {
        52: "fora_do_ar parou_de_funcionar sem_internet caiu_o",
        38: "não_funciona não_está_funcionando furios*",
        15: "quebrad* avaria vazamento erro",
    },
    "waiting": {
        50: "está_esperando à_espera_de_resposta aguardando_resposta está_aguardando esperando_resposta",
        24: "aguardando esperando",
        8: "responder",
    },
    "calm": {
        -40: "não_urgente sem_pressa algum_dia quando_tiver_tempo",
        -15: "talvez mais_tarde",
    },
}

OWNER: Table = {
    "authority": {
        3: "assinar decidir aprovar minha_assinatura tomar_uma_decisão autorizar",
        2: "assinatura decisão",
    },
    "hiring and firing": {
        3: "contratar entrevista_de_emprego demitir avaliação_de_desempenho",
    },
    "confidential": {
        3: "confidencial* delicad* divórcio",
    },
    "health": {
        3: "ir_ao_médico ir_ao_dentista academia ginásio fisio* correr fazer_exercício*",
        2: "dentista médico",
    },
    "family": {
        3: (
            "ligar_para_a_mãe ligar_para_mãe com_as_crianças buscar_as_crianças jantar_em_família "
            "visitar_a_avó mãe avó"
        ),
        2: "família filhos crianças",
    },
    "own study or hobby": {
        3: "estudar aprender lição_de_casa prova ^ler violão tese tcc",
        2: "ler livro aula",
    },
    "strategy": {
        3: (
            "definir_preço definir_preços estratégia* negociar negociação* investidor* aumentar_preços "
            "plano_de_negócios"
        ),
    },
    "delegable": {
        -3: "reservar comprar marcar agendar pesquisar",
    },
}

KIND: Table = {
    "recurring": {
        3: (
            "semanal* mensal* mensais diári* anual* todo_dia toda_semana todo_mês todos_os_dias "
            "todos_os_meses cada_semana toda_segunda toda_sexta trimestral* regularmente por_semana"
        ),
        2: "folha_de_pagamento lixo louça faxina",
    },
}
