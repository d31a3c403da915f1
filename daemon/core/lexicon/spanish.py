"""Pure. Spanish words for the same tables."""

from __future__ import annotations

from daemon.core.lexicon.lookup import Table

WORK: Table = {
    "email": {
        3: "responder contestar correo* bandeja_de_entrada",
        2: "mensaje mensajes escribir_a avisar confirmar enviar_correo respuesta contactar recordar_a",
        1: "enviar mandar preguntar",
    },
    "calls": {
        3: "llamar llamada* devolver_la_llamada telefonear",
        1: "teléfono",
    },
    "scheduling": {
        3: "cita citas agendar programar_reunión pedir_cita reservar calendario reprogramar",
        2: "reserva invitar invitación cancelar",
    },
    "meetings": {
        3: "reunión reuniones acta actas orden_del_día",
        2: "preparar_la_reunión junta",
        1: "preparar",
    },
    "travel": {
        3: "vuelo* viaje* billete* boleto* pasaporte alquiler_de_coche alojamiento visado vacaciones",
        2: "tren maleta pasajes",
    },
    "transcription": {
        3: "transcribir transcripción dictado",
    },
    "bookkeeping": {
        3: (
            "factura* facturación contabilidad contable iva impuesto* recibo* gastos nómina* nómina "
            "pagar pago* transferencia* extracto* hacienda declaración_de_la_renta gestoría cobrar "
            "cobro*"
        ),
        2: "banco presupuesto cuenta cuota alquiler tarjeta_de_crédito deuda* salario*",
        1: "dinero precio coste",
    },
    "data_entry": {
        3: "introducir_datos hoja_de_cálculo base_de_contactos",
        2: "tabla lista datos rellenar formulario actualizar",
    },
    "reports": {
        3: "informe* estadística* cuadro_de_mando reporte*",
        2: "cifras números",
    },
    "research": {
        3: "investigar buscar comparar comparativa averiguar",
        2: "encontrar opciones consultar",
        1: "mirar ver revisar",
    },
    "support": {
        3: "atención_al_cliente reclamación* reclamaciones devolución* reembolso* queja*",
        2: "cliente clientes clienta",
    },
    "sales": {
        3: "presupuesto_para propuesta* prospecto* cotización* licitación oferta_comercial",
        2: "oferta venta ventas",
    },
    "social": {
        3: "redes_sociales",
        2: "publicar publicación*",
    },
    "newsletter": {
        3: "boletín campaña* nota_de_prensa",
        2: "publicidad",
    },
    "content": {
        3: "redactar redacción artículo* traducir traducción* corregir_texto entrada_de_blog",
        2: "texto escribir contenido* capítulo",
    },
    "design": {
        3: "diseñar diseño logotipo cartel* folleto* tarjetas_de_visita",
        2: "presentación diapositivas imágenes",
    },
    "media": {
        2: "foto fotos",
        3: "vídeo* grabar editar_vídeo",
    },
    "software": {
        3: (
            "aplicación_se_cierra se_cierra app_se programar corregir_error base_de_datos "
            "desarrollo_de_software desarrollar_la"
        ),
        2: (
            "validar validación registro_de_usuario* inicio_de_sesión carrito errores servidor* "
            "aplicación implementar funcionalidad* pantalla desarrollador* probar"
        ),
        1: "usuario* añadir agregar crear",
    },
    "website": {
        3: "página_web sitio_web tienda_online dominio",
        1: "página",
    },
    "it": {
        3: "ordenador computadora impresora contraseña* copia_de_seguridad portátil móvil",
        2: "instalar configurar dispositivo*",
    },
    "office": {
        3: "oficina material_de_oficina inventario papelería",
        2: "llaves existencias",
    },
    "filing": {
        3: "archivar archivo clasificar escanear ordenar_papeles",
        2: "documentos papeles carpeta* imprimir documentación",
    },
    "household": {
        3: (
            "limpiar limpieza lavar lavadora cocinar cocina jardín basura planchar aspiradora "
            "ordenar_la fregar"
        ),
        2: "casa piso apartamento comida cena perro gato muebles mudanza",
        1: "habitación",
    },
    "repairs": {
        3: (
            "reparar reparación* fontanero electricista caldera fuga taller pintar arreglar "
            "revisión_del_coche itv ruedas gotera"
        ),
        2: "coche carro bicicleta",
        1: "cambiar",
    },
    "vendors": {
        3: "proveedor* casero arrendador entrega",
        2: "seguro luz empresa_de",
    },
    "shopping": {
        3: "comprar compra compras pedir_más regalo regalos leche pan huevos supermercado",
        2: "queso verduras fruta zapatos ropa pedido",
    },
    "errands": {
        3: (
            "recoger entregar_en llevar_a correos biblioteca farmacia ayuntamiento tintorería "
            "renovar_el_dni dni dar_de_baja"
        ),
        2: "renovar devolver trámite* matrícula",
    },
    "shipping": {
        3: "paquete* envío* enviar_paquete aduana* mensajería",
        2: "envíos",
    },
    "events": {
        3: "evento* fiesta boda* feria cumpleaños_de celebración invitados",
        2: "cumpleaños salón concierto",
    },
    "legal": {
        3: "contrato* abogado* rgpd notario notaría demanda aviso_legal",
        2: "firmar firma ley licencia permiso",
    },
    "hr": {
        3: (
            "contratar contratación candidat* entrevista_de_trabajo oferta_de_empleo "
            "vacaciones_del_equipo emplead* currículum"
        ),
        2: "equipo personal formación entrevista*",
    },
    "strategy": {
        3: "estrategia* negociar negociación* subir_precios inversor* decidir alianza* plan_de_negocio",
        2: "objetivos decisión",
        1: "pensar",
    },
    "health": {
        3: (
            "médico médica dentista fisio* vacuna* medicament* gimnasio receta deporte pediatra "
            "análisis_de_sangre"
        ),
        2: "salud correr nadar gafas",
    },
    "family": {
        3: (
            "niños niñas hijos hijo hija mamá papá madre padre abuela abuelo padres colegio guardería "
            "marido esposa familia aniversario hermana hermano"
        ),
        2: "amigos navidad cumpleaños",
    },
    "learning": {
        3: "estudiar aprender deberes examen exámenes clase curso guitarra tesis universidad tarea",
        2: "leer libro libros",
    },
}

IMPORTANCE: Table = {
    "money": {
        30: (
            "contador contable gestoría factura* nómina* impagad* cobrar transferencia* alquiler "
            "hipoteca cobro*"
        ),
        24: "pago* pagar banco presupuesto seguro subvención*",
        12: "gastos dinero precio recibo*",
    },
    "duty": {
        32: "impuesto* iva contrato* abogado* rgpd notario hacienda demanda declaración_de_la_renta",
        22: "pasaporte firmar licencia permiso dni plazo examen exámenes itv visado tesis matrícula",
    },
    "clients": {
        27: "cliente clientes clienta propuesta* cotización* prospecto* licitación reclamación*",
        18: "pedido entrega socio* venta ventas",
    },
    "product": {
        24: (
            "se_cierra aplicación_se_cierra lanzamiento lanzar servidor* implementar producción base_de_datos"
        ),
        14: "aplicación funcionalidad* errores",
    },
    "security": {
        28: "copia_de_seguridad contraseña* seguridad",
    },
    "health": {
        30: "médico dentista medicament* vacuna* pediatra receta veterinario",
        14: "gimnasio deporte",
    },
    "safety": {
        28: "fuga incendio accidente inundación",
    },
    "family": {
        26: "niños hijos hijo hija mamá papá madre padre padres guardería boda familia aniversario",
        12: "colegio cumpleaños",
    },
    "people": {
        25: "contratar contratación candidat* entrevista_de_trabajo",
        12: "equipo emplead* formación",
    },
    "growth": {
        28: "estrategia* negociar negociación* inversor* alianza* subir_precios",
        18: "objetivos decisión decidir",
    },
    "reputation": {
        27: "queja* disculpa* reseña_negativa prensa",
    },
    "stakes": {
        26: "importante urgente crítico imprescindible prioritario",
    },
    "trivial": {
        -22: "leche pan huevos lavadora basura planchar fregar aspiradora peluquería",
        -14: "limpiar ordenar compra limpieza",
    },
    "optional": {
        -20: "algún_día quizás tal_vez si_es_posible cuando_tenga_tiempo",
        -8: "pensar",
    },
}

URGENCY: Table = {
    "pressure": {
        58: (
            "urgente urgentemente inmediatamente ya_mismo cuanto_antes lo_antes_posible vencid* "
            "último_aviso ahora_mismo de_inmediato"
        ),
        30: "rápidamente a_más_tardar",
        10: "pronto importante",
    },
    "trouble": {
        52: "no_funciona_nada se_ha_caído está_caído averiado sin_internet inundación",
        38: "no_funciona no_funcionan enfadad* furios*",
        15: "roto rota fuga avería",
    },
    "waiting": {
        50: ("está_esperando están_esperando espera_respuesta esperando_respuesta nos_espera espera_desde"),
        24: "necesita_respuesta esperando",
        8: "responder contestar",
    },
    "calm": {
        -40: "no_urgente algún_día sin_prisa cuando_tenga_tiempo no_corre_prisa",
        -15: "quizás más_adelante",
    },
}

OWNER: Table = {
    "authority": {
        3: "firmes que_firmes firma_el firmar decidir aprobar mi_firma tomar_una_decisión autorizar",
        2: "firma decisión",
    },
    "hiring and firing": {
        3: "contratar_a entrevista_de_trabajo despedir evaluación_de_desempeño",
    },
    "confidential": {
        3: "confidencial* delicad* divorcio",
    },
    "health": {
        3: (
            "ir_al_médico ir_al_dentista ir_al_gimnasio gimnasio fisio* salir_a_correr correr "
            "hacer_ejercicio peluquería"
        ),
        2: "dentista médico",
    },
    "family": {
        3: (
            "llamar_a_mamá llamar_a_mi con_los_niños recoger_a_los_niños cena_familiar visitar_a mamá abuela"
        ),
        2: "familia niños hijos",
    },
    "own study or hobby": {
        3: "estudiar aprender deberes examen exámenes ^leer guitarra tesis tarea_de",
        2: "leer libro clase",
    },
    "strategy": {
        3: "estrategia* negociar negociación* inversor* subir_precios plan_de_negocio",
    },
    "delegable": {
        -3: "reservar comprar pedir_cita agendar buscar",
    },
}

KIND: Table = {
    "recurring": {
        3: (
            "semanal* mensual* diari* anual* cada_día cada_semana cada_mes todos_los_días "
            "todos_los_meses cada_lunes cada_viernes todos_los_lunes todos_los_viernes trimestral* "
            "regularmente por_semana"
        ),
        2: "nómina* lavadora basura limpieza iva",
    },
}
